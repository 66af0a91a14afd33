package org.lanewarp.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command's words go: data to {@code out}, remarks and errors to {@code err}.
 *
 * @param out standard output, or what stands in for it
 * @param err standard error, likewise
 */
record Console(PrintStream out, PrintStream err) {

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
      err.println("lanewarp: " + oneLine(line));
    }
  }

  /** Prints an error in one line. */
  void error(String message) {
    err.println("lanewarp: " + oneLine(message));
  }

  /**
   * A message without line breaks and other controls, which files and their names may bring along.
   */
  static String oneLine(String message) {
    return message.strip().replaceAll("(?U)\\s*\\p{Cntrl}+\\s*", " ");
  }
}
