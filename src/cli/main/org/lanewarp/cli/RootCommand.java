package org.lanewarp.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lanewarp} without a command. */
@Command(
    name = "lanewarp",
    versionProvider = Version.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "lanewarp COMMAND [OPTION...] [FILE...]",
    description =
        "Computes images at non-integer positions: rotates, warps, remaps and aligns them.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions of all commands:%n",
    footer = "%nlanewarp COMMAND --help explains a command.")
final class RootCommand implements Runnable {

  @Mixin private final CommonOptions options;

  RootCommand(CommonOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    options.check();
    throw new UsageError("no command is given; lanewarp --help lists them");
  }
}
