package org.lanewarp.cli.io.vp8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The probabilities of the trees that a frame's symbols are written in. */
final class Probabilities {

  /** How many there are for one coefficient. */
  static final int TOKEN = 11;

  static final int BLOCK_MODES = 10;

  private static final int BANDS = 8;
  private static final int CONTEXTS = 3;
  private static final int COEFFICIENTS = 4 * BANDS * CONTEXTS * TOKEN;
  private static final int[] TABLES = load();

  private final int[] tokens = Arrays.copyOf(TABLES, COEFFICIENTS);

  /** Takes the frame's updates over, section 13.4. */
  void update(BoolDecoder in) {
    for (int i = 0; i < COEFFICIENTS; i++) {
      if (in.bit(TABLES[COEFFICIENTS + i]) == 1) {
        tokens[i] = in.literal(8);
      }
    }
  }

  /** All of a coefficient's tokens; {@link #token} tells where to look. */
  int[] tokens() {
    return tokens;
  }

  static int token(int kind, int band, int context) {
    return ((kind * BANDS + band) * CONTEXTS + context) * TOKEN;
  }

  /** The one at a node of the tree of a 4x4 block's mode, given its neighbours' modes. */
  static int mode(int above, int left, int node) {
    return TABLES[2 * COEFFICIENTS + (above * BLOCK_MODES + left) * (BLOCK_MODES - 1) + node];
  }

  private static int[] load() {
    try (InputStream in = Probabilities.class.getResourceAsStream("probabilities.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource probabilities.txt is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .mapToInt(Integer::parseInt)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
