package org.lanewarp.cli.io;

import java.io.IOException;

/** The file may be in order, but it is not for us; its message is all there is to say. */
final class Refusal extends IOException {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
