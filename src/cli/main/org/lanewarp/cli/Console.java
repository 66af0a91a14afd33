package org.lanewarp.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a command's words go: data to {@code out}, remarks and errors to {@code err}. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * A console on two streams.
   *
   * @param out standard output, or what stands in for it
   * @param err standard error, likewise
   */
  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** From now on, remarks and errors call a file by the name that the user knows. */
  void call(Path file, Path name) {
    names.put(file.toString(), name.toString());
  }

  /** Whether these are the process's own streams. */
  boolean isProcess() {
    return err.equals(System.err);
  }

  /** Prints one line of data. */
  void print(String line) {
    out.println(line);
  }

  /** Prints one JSON object and a line end, in UTF-8 whatever the locale is. */
  void printJson(Map<String, ?> object) {
    try {
      byte[] json =
          (JSON.std.asString(object) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
      out.write(json, 0, json.length); // in one piece, for several threads print
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints one line that the user may miss. */
  void remark(CommonOptions options, String line) {
    if (!options.quiet()) {
      say(line);
    }
  }

  /** Prints an error in one line. */
  void error(String message) {
    say(message);
  }

  private void say(String message) {
    err.println("lanewarp: " + oneLine(named(message)));
  }

  /** Prints where an error comes from. */
  void trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    err.print(named(trace.toString()));
  }

  private String named(String text) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  /**
   * A message without line breaks and other controls, which files and their names may bring along.
   */
  static String oneLine(String message) {
    return message.strip().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }
}
