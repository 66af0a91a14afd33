package org.lanewarp.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
      return commandLine(args, console, options, failures).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failures.report(e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** All commands by name, in the order of the help. */
  private static Map<String, Supplier<?>> commands(Console console, CommonOptions options) {
    Map<String, Supplier<?>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(options, console));
    commands.put("rotate", () -> new RotateCommand(options, console));
    commands.put("warp", () -> new WarpCommand(options, console));
    commands.put("remap", () -> new RemapCommand(options, console));
    commands.put("resize", () -> new ResizeCommand(options, console));
    commands.put("grid-sample", () -> new GridSampleCommand(options, console));
    commands.put("grid-sample-backward", () -> new GridSampleBackwardCommand(options, console));
    commands.put("affine-grid", () -> new AffineGridCommand(options, console));
    commands.put("align", () -> new AlignCommand(options, console));
    commands.put("verify", () -> new VerifyCommand(options, console));
    commands.put("info", () -> new InfoCommand(options, console));
    commands.put("completion", () -> new CompletionCommand(console));
    return commands;
  }

  /**
   * The parser. To look at a command's options takes a while, so where the arguments begin with a
   * command the others are left out, unless it tells about them.
   */
  private static CommandLine commandLine(
      String[] args, Console console, CommonOptions options, Failures failures) {
    Map<String, Supplier<?>> known = commands(console, options);
    if (args.length > 0 && known.containsKey(args[0]) && !args[0].equals("completion")) {
      known.keySet().retainAll(List.of(args[0]));
    }
    CommandLine commands = new CommandLine(new RootCommand(options));
    known.values().forEach(command -> commands.addSubcommand(command.get()));
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new Version());
      command.getCommandSpec().usageMessage().sortOptions(false); // its own first, then the common
    }
    commands.registerConverter(Path.class, Main::path);
    commands.setOut(new PrintWriter(console.out(), true, console.out().charset()));
    commands.setErr(new PrintWriter(console.err(), true, console.err().charset()));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setUsageHelpWidth(100);
    commands.setParameterExceptionHandler(failures::reportUsage);
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
