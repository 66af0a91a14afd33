package org.lanewarp.cli;

/** What the program's exit codes mean. */
final class ExitCode {

  /** All went well. */
  static final int DONE = 0;

  /** An input failed, or an output could not be written. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  private ExitCode() {}
}
