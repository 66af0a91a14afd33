package org.lanewarp.cli.io;

import java.io.EOFException;
import java.io.IOException;

/** Decoding that may meet a damaged file, in whichever way it stumbles over it. */
final class Guarded {

  private Guarded() {}

  /** One step of decoding. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  /** Runs the step; what goes wrong is said of the format, in one line. */
  static <T> T run(String format, Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Damaged files drive the decoders into index, argument and negative size errors too.
      if (outOfMemory(e)) {
        throw (OutOfMemoryError) new OutOfMemoryError().initCause(e);
      }
      throw new IOException(broken(format, rootMessage(e)), e);
    }
  }

  static String broken(String format, String why) {
    return format + " cannot be decoded, it may be damaged or truncated: " + why;
  }

  /** The innermost cause's message; getCause never returns the exception itself. */
  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof EOFException) {
      return "it ends too early";
    }
    boolean stumbled = root instanceof ClassCastException || root.getMessage() == null;
    return stumbled ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static boolean outOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError || (e.getCause() != null && outOfMemory(e.getCause()));
  }
}
