package org.lanewarp.resize;

import java.util.Arrays;
import org.lanewarp.kernel.Horizontal;

/** Writes the weights of some destination columns out for each of their samples. */
final class Shrinkage {

  private Shrinkage() {}

  /** Floats that the weights of a column of so many taps take. */
  static long floats(int taps, int channels) {
    int pixels = Horizontal.pixels(channels);
    return (taps + pixels - 1L) / pixels * Horizontal.LANES;
  }

  /**
   * Fills a table for destination columns x … x + width − 1.
   *
   * @param from the source column that lies at offset 0
   */
  static void fill(Horizontal.Table table, Taps taps, int x, int width, int channels, int from) {
    table.columns = width;
    table.channels = channels;
    table.offsets = Buffers.atLeast(width, table.offsets);
    table.begins = Buffers.atLeast(width + 1, table.begins);
    int room = 0;
    for (int i = 0; i < width; i++) {
      room += (int) floats(taps.count(x + i), channels);
    }
    table.weights = Buffers.atLeast(room, table.weights);
    int pixels = Horizontal.pixels(channels);
    int w = 0;
    for (int i = 0; i < width; i++) {
      int first = taps.first(x + i);
      table.offsets[i] = (first - from) * channels;
      table.begins[i] = w;
      for (int k = first; k < taps.end(x + i); k += pixels) {
        for (int j = 0; j < pixels; j++) {
          int at = w + j * channels;
          Arrays.fill(table.weights, at, at + channels, taps.weight(x + i, k + j));
        }
        w += Horizontal.LANES;
      }
    }
    table.begins[width] = w;
  }
}
