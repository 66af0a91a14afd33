package org.lanewarp.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of which one part is generated: what stands between two markers, each on a line of its
 * own.
 *
 * @param file where it is
 * @param before what comes before the part, the first marker included
 * @param after what comes after the part, the second marker included
 */
record Readme(Path file, String before, String after) {

  /** The line before the part. */
  static final String BEGIN = "<!-- results:begin -->";

  /** The line after the part. */
  static final String END = "<!-- results:end -->";

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it lacks a marker, or has them the wrong way round
   */
  static Readme read(Path file) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN + '\n');
    int end = text.indexOf(END, begin + 1);
    if (begin < 0 || end < 0) {
      throw new IllegalArgumentException(
          file + " needs the lines " + BEGIN + " and " + END + ", in this order");
    }
    return new Readme(file, text.substring(0, begin + BEGIN.length() + 1), text.substring(end));
  }

  /** Writes the page with a new part. */
  void write(String part) throws IOException {
    Files.writeString(file, before + part + after);
  }
}
