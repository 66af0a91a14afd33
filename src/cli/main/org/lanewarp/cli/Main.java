package org.lanewarp.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The command line's entry point. Exit codes: 0 done, 1 an input failed, 2 wrong usage. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    // ImageIO and Java 2D shall not look for a display.
    System.setProperty("java.awt.headless", "true");
    // The engine's log lines look like this program's own.
    System.setProperty("java.util.logging.SimpleFormatter.format", "lanewarp: %5$s%n");
    int code = run(args, System.out, System.err);
    if (System.out.checkError() && code == ExitCode.DONE) {
      System.err.println("lanewarp: standard output cannot be written");
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  /** Runs one command with the given streams and returns its exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(out, err);
    CommonOptions options = new CommonOptions();
    Failures failures = new Failures(console, options);
    try {
      return commandLine(console, options, failures).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failures.report(e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static CommandLine commandLine(
      Console console, CommonOptions options, Failures failures) {
    CommandLine commands =
        new CommandLine(new RootCommand(options))
            .addSubcommand(new DemoCommand(options, console))
            .addSubcommand(new RotateCommand(options, console))
            .addSubcommand(new WarpCommand(options, console))
            .addSubcommand(new RemapCommand(options, console))
            .addSubcommand(new ResizeCommand(options, console))
            .addSubcommand(new GridSampleCommand(options, console))
            .addSubcommand(new GridSampleBackwardCommand(options, console))
            .addSubcommand(new AffineGridCommand(options, console))
            .addSubcommand(new AlignCommand(options, console))
            .addSubcommand(new VerifyCommand(options, console))
            .addSubcommand(new InfoCommand(options, console))
            .addSubcommand(new CompletionCommand(console));
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new Version());
      command.getCommandSpec().usageMessage().sortOptions(false); // its own first, then the common
    }
    commands.registerConverter(Path.class, Main::path);
    commands.setOut(new PrintWriter(console.out(), true, console.out().charset()));
    commands.setErr(new PrintWriter(console.err(), true, console.err().charset()));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setUsageHelpWidth(100);
    commands.setParameterExceptionHandler((e, args) -> failures.reportUsage(e, args));
    commands.setExecutionExceptionHandler((e, command, parsed) -> failures.report(e));
    return commands;
  }

  /** A path as the command line names it. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      // In the plain C locale Java knows no file names beyond ASCII.
      throw new TypeConversionException(
          "file name '" + text + "' is not one in this locale; LC_ALL=C.UTF-8 may help");
    }
  }
}
