package org.lanewarp.cli.io;

import java.io.IOException;

/** A file is not an array that can be read; the message says why, without the file's name. */
final class NpyFormatException extends IOException {

  private static final long serialVersionUID = 1;

  NpyFormatException(String message) {
    super(message);
  }
}
