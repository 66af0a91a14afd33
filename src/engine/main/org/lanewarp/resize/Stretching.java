package org.lanewarp.resize;

import org.lanewarp.kernel.Stretch;

/** Writes the taps of some destination columns out for each of their samples. */
final class Stretching {

  private Stretching() {}

  /**
   * Fills a table for destination columns x … x + width − 1.
   *
   * @param most taps of each sample
   * @param from the source column that lies at offset 0
   * @param group samples that share a base
   */
  static void fill(
      Stretch.Table table,
      Taps taps,
      int most,
      int x,
      int width,
      int channels,
      int from,
      int group) {
    int n = width * channels;
    table.reserve(n, most, channels);
    for (int i = 0; i < n; i++) {
      int column = x + i / channels;
      table.offsets[i] = (taps.begin(column) - from) * channels + i % channels;
      for (int k = 0; k < most; k++) {
        table.weights[k * table.pitch + i] = taps.weight(column, taps.begin(column) + k);
      }
    }
    table.settle(group);
  }
}
