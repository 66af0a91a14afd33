package org.lanewarp.cli.align;

/** No transform lays one picture on the other; the message says what was found instead. */
public final class UnalignableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnalignableException(String message) {
    super(message);
  }
}
