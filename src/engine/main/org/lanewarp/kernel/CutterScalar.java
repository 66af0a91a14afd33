package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/** {@link Cutter}, one table at a time. */
public final class CutterScalar implements Cutter {

  @Override
  public boolean cut(Batch batch, int n, Window w, int pitch, Blocks blocks) {
    int rowPitch = Batch.pitch(n);
    blocks.straight = false;
    boolean fits = true;
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int i = 0; i < GROUP; i += blocks.shared) {
        int from = Blocks.column(g, n) + i;
        fits &= cut(batch, from, rowPitch, w, pitch, blocks, g * GROUP + i);
      }
    }
    return fits;
  }

  private static boolean cut(
      Batch batch, int from, int rowPitch, Window w, int pitch, Blocks blocks, int at) {
    int minX = Integer.MAX_VALUE;
    int minY = Integer.MAX_VALUE;
    for (int j = 0; j < SIDE; j++) {
      for (int i = 0; i < blocks.shared; i++) {
        int index = batch.index[from + j * rowPitch + i];
        minX = Math.min(minX, index & ROW - 1);
        minY = Math.min(minY, index >> 16);
      }
    }
    // A table never leaves the window.
    int first = Math.min(minX * w.channels, w.width * w.channels - pitch);
    minY = Math.min(minY, w.height - blocks.rows);
    blocks.base[at] = w.first + minY * w.stride + first;
    boolean fits = true;
    for (int k = 0; k < SIDE * blocks.shared; k++) {
      int source = from + k % GROUP / SIDE * rowPitch + k / GROUP * SIDE + k % SIDE;
      int x = (batch.index[source] & ROW - 1) * w.channels - first;
      int y = (batch.index[source] >> 16) - minY;
      fits &= x <= pitch - blocks.taps * w.channels && y <= blocks.rows - blocks.taps;
      blocks.cell[SIDE * at + k] = y * pitch + x;
      blocks.fx[SIDE * at + k] = batch.fx[source];
      blocks.fy[SIDE * at + k] = batch.fy[source];
    }
    return fits;
  }

  @Override
  public void join(Blocks blocks, int n, int plane, Samples to) {
    int rowPitch = Batch.pitch(n);
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int k = 0; k < SIDE * GROUP; k++) {
        int column = Blocks.column(g, n) + k / GROUP * SIDE + k % SIDE;
        int row = k % GROUP / SIDE;
        to.words[plane * to.plane + row * rowPitch + column] =
            blocks.words[plane * Blocks.CAPACITY + g * SIDE * GROUP + k];
      }
    }
  }

  @Override
  public void join(Blocks blocks, int n, float[] to, int first, int stride) {
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int k = 0; k < SIDE * GROUP; k++) {
        int column = Blocks.column(g, n) + k / GROUP * SIDE + k % SIDE;
        int word = blocks.words[g * SIDE * GROUP + k];
        to[first + k % GROUP / SIDE * stride + column] = Float.intBitsToFloat(word);
      }
    }
  }
}
