package org.lanewarp.resize;

import org.lanewarp.kernel.Stretch;

/** Writes the taps of some destination columns out for each of their samples. */
final class Growth {

  private Growth() {}

  /**
   * Fills a table for destination columns x … x + width − 1.
   *
   * @param from the source column that lies at offset 0
   */
  static void fill(Stretch.Table table, Taps taps, int x, int width, int channels, int from) {
    int n = width * channels;
    table.pitch = (n + Stretch.PAD - 1) & -Stretch.PAD;
    table.taps = taps.most;
    table.channels = channels;
    table.offsets = Buffers.atLeast(table.pitch, table.offsets);
    table.bases = Buffers.atLeast(table.pitch / Stretch.GROUP, table.bases);
    table.weights = Buffers.atLeast(table.pitch * table.taps, table.weights);
    for (int i = 0; i < table.pitch; i++) {
      int sample = Math.min(i, n - 1);
      int column = x + sample / channels;
      int offset = (taps.begin[column] - from) * channels + sample % channels;
      int group = i / Stretch.GROUP;
      table.offsets[i] = offset;
      table.bases[group] = i % Stretch.GROUP == 0 ? offset : Math.min(table.bases[group], offset);
      for (int k = 0; k < table.taps; k++) {
        table.weights[k * table.pitch + i] = taps.weight(column, taps.begin[column] + k);
      }
    }
  }
}
