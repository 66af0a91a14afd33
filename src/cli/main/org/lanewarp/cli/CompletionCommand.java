package org.lanewarp.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewarp completion}. */
@Command(
    name = "completion",
    description = {
      "Prints a script that completes commands and options in bash and zsh, or the man page.",
      "For example: source <(lanewarp completion)"
    },
    optionListHeading = "%nOptions:%n")
final class CompletionCommand implements Callable<Integer> {

  @Option(names = "--man", description = "Print the man page instead, in roff.")
  private boolean man;

  @Spec private CommandSpec spec;

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandSpec root = spec.parent();
    console.print(
        man
            ? ManPage.of(root)
            : AutoComplete.bash(root.name(), root.commandLine()).stripTrailing());
    return ExitCode.DONE;
  }
}
