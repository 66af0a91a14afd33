package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** How the library says no: IllegalArgumentException, and the message names the values. */
final class Refusal {

  private Refusal() {}

  /** Fails unless the call is refused with a message that contains each of the words. */
  static void of(Executable call, String... words) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), () -> "'" + message + "' does not say '" + word + "'");
    }
  }
}
