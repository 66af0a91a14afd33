package org.lanewarp.cli;

import java.util.Arrays;
import java.util.List;

/**
 * Runs several commands in one JVM, so that an archive of loaded and linked classes can be recorded
 * over all of them.
 */
final class Rehearsal {

  private static final String AND = "+";

  private Rehearsal() {}

  /**
   * Runs the commands one after the other.
   *
   * @param args command lines with a + between them
   */
  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    while (!words.isEmpty()) {
      int end = words.contains(AND) ? words.indexOf(AND) : words.size();
      String[] command = words.subList(0, end).toArray(String[]::new);
      if (Main.run(command, System.out, System.err) != ExitCode.DONE) {
        System.exit(ExitCode.FAILED);
      }
      words = words.subList(Math.min(end + 1, words.size()), words.size());
    }
  }
}
