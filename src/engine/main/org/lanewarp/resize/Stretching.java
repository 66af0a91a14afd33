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
    table.pitch = (n + Stretch.PAD - 1) & -Stretch.PAD;
    table.taps = most;
    table.channels = channels;
    table.offsets = Buffers.atLeast(table.pitch, table.offsets);
    table.bases = Buffers.atLeast(table.pitch / group, table.bases);
    table.weights = Buffers.atLeast(table.pitch * table.taps, table.weights);
    table.group = group;
    table.span = 0;
    for (int g = 0; g < table.pitch; g += group) {
      int base = Integer.MAX_VALUE;
      for (int i = g; i < g + group; i++) {
        int sample = Math.min(i, n - 1);
        int column = x + sample / channels;
        table.offsets[i] = (taps.begin(column) - from) * channels + sample % channels;
        base = Math.min(base, table.offsets[i]);
        for (int k = 0; k < table.taps; k++) {
          table.weights[k * table.pitch + i] = taps.weight(column, taps.begin(column) + k);
        }
      }
      table.bases[g / group] = base;
      for (int i = g; i < g + group; i++) {
        table.offsets[i] -= base;
        table.span = Math.max(table.span, table.offsets[i] + 1);
      }
    }
  }
}
