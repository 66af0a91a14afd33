package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one run of the command line, inside the test's own JVM, came to. */
record Run(int code, String out, String err) {

  /** Runs {@code lanewarp} with the arguments' texts. */
  static Run of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Arrays.stream(args).map(String::valueOf).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same, split at spaces; for arguments without any. */
  static Run line(String args) {
    return of((Object[]) args.split(" "));
  }

  /** Makes sure that all went well. */
  Run succeeds() {
    assertEquals(0, code, err);
    return this;
  }

  /** Makes sure that the run failed with one line on stderr that holds all the given pieces. */
  Run fails(int expected, String... pieces) {
    assertEquals(expected, code, err);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("lanewarp: "), err);
    assertFalse(err.contains("internal error"), err);
    assertEquals("", out);
    for (String piece : pieces) {
      assertTrue(err.contains(piece), "'" + piece + "' is missing in: " + err);
    }
    return this;
  }

  /** What {@code info --json} tells about its one file. */
  Map<?, ?> file() {
    return (Map<?, ?>) ((List<?>) json().get("files")).get(0);
  }

  /** The one JSON object on stdout. */
  Map<String, Object> json() {
    assertEquals(1, out.lines().count(), out);
    try {
      return JSON.std.mapFrom(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out.lines().collect(Collectors.joining()), e);
    }
  }
}
