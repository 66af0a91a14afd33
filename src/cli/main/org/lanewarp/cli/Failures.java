package org.lanewarp.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one line on stderr and an exit code. */
final class Failures {

  private final Console console;
  private final CommonOptions options;

  Failures(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Reports what a command threw. */
  int report(Throwable e) {
    if (e instanceof UsageError) {
      return print(e, e.getMessage(), ExitCode.USAGE, options.verbose());
    }
    return print(e, explain(e), ExitCode.FAILED, options.verbose());
  }

  /** Reports a command line that could not be parsed. */
  int reportUsage(ParameterException e, String[] args) {
    boolean verbose = Arrays.asList(args).contains("--verbose"); // parsing may not have got there
    return print(e, explain(e), ExitCode.USAGE, verbose);
  }

  private int print(Throwable e, String message, int code, boolean verbose) {
    console.error(message);
    if (verbose) {
      console.trace(e);
    }
    return code;
  }

  /** An error in one line. */
  static String explain(Throwable e) {
    if (e instanceof InputError || e instanceof UsageError || e instanceof IllegalStateException) {
      return e.getMessage();
    }
    if (e instanceof OutOfMemoryError) {
      return "not enough memory for images of this size;"
          + " JAVA_OPTS=-Xmx8g, for example, grants more";
    }
    return "internal error (--verbose tells where): " + e;
  }

  private static String explain(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName(" ");
    String hint = "; " + name + " --help explains the usage";
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      if (first.startsWith("-")) {
        return "unknown option '" + first + "'" + hint;
      }
      if (!command.getSubcommands().isEmpty()) {
        return "unknown command '"
            + first
            + "'; "
            + String.join(", ", command.getSubcommands().keySet())
            + " are known";
      }
      return "argument '" + first + "' is one too many" + hint;
    }
    if (e.getCause() instanceof TypeConversionException conversion) {
      return conversion.getMessage();
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "missing " + names(missing.getMissing()) + hint;
    }
    if (e instanceof OverwrittenOptionException twice) {
      return "option " + names(List.of(twice.getOverwritten())) + " is given twice";
    }
    return e.getMessage() + hint;
  }

  private static String names(List<ArgSpec> args) {
    return args.stream().map(Failures::name).collect(Collectors.joining(" and "));
  }

  private static String name(ArgSpec arg) {
    if (arg instanceof OptionSpec option) {
      return option.arity().max() == 0
          ? option.longestName()
          : option.longestName() + " " + option.paramLabel();
    }
    return arg.paramLabel();
  }
}
