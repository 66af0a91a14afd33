package org.lanewarp.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the man page from what {@code --help} is made of; see groff_man(7). */
final class ManPage {

  private final StringBuilder roff = new StringBuilder();

  private ManPage() {}

  static String of(CommandSpec root) {
    ManPage page = new ManPage();
    page.line(".TH LANEWARP 1 \"\" \"lanewarp " + Version.number() + "\"");
    page.line(".SH NAME");
    page.text(root.name() + " - " + String.join(" ", root.usageMessage().description()));
    page.line(".SH SYNOPSIS");
    page.text(String.join(" ", root.usageMessage().customSynopsis()));
    page.line(".SH COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      page.command(command.getCommandSpec());
    }
    page.line(".SH OPTIONS OF ALL COMMANDS");
    page.options(root.options());
    page.line(".SH EXIT STATUS");
    page.text("0: done. 1: an input failed. 2: wrong usage.");
    return page.roff.toString().stripTrailing();
  }

  private void command(CommandSpec spec) {
    line(".SS " + spec.name());
    text(String.join(" ", spec.usageMessage().description()));
    for (PositionalParamSpec param : spec.positionalParameters()) {
      item(param.paramLabel(), param);
    }
    options(spec.options().stream().filter(option -> !option.inherited()).toList());
  }

  private void options(List<OptionSpec> options) {
    for (OptionSpec option : options) {
      String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      item(String.join(", ", option.names()) + value, option);
    }
  }

  private void item(String name, ArgSpec arg) {
    line(".TP");
    text(name);
    text(String.join(" ", arg.description()));
  }

  /** Running text: hyphens and leading dots would mean something else to roff. */
  private void text(String text) {
    String plain = text.replace("%%", "%").replace("%n", " ").replace("\\", "\\e");
    String escaped = plain.replace("-", "\\-").replace("'", "\\(aq");
    line(escaped.startsWith(".") ? "\\&" + escaped : escaped);
  }

  private void line(String line) {
    roff.append(line).append('\n');
  }
}
