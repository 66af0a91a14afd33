package org.lanewarp.cli;

import java.nio.file.Path;

/** Something given is at fault: a file cannot be read, understood or written. Exit code 1. */
public final class InputError extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** An error that names no file. */
  public InputError(String message) {
    super(message);
  }

  /** What is wrong with {@code file}, and what would be right. */
  public InputError(Path file, String message) {
    super(file + ": " + message);
  }

  /** The same, with what caused it (shown by {@code --verbose} only). */
  public InputError(Path file, String message, Throwable cause) {
    super(file + ": " + message, cause);
  }
}
