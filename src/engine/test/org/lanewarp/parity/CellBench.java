package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.PerspectiveWalkScalar;
import org.lanewarp.kernel.Window;
import org.lanewarp.scene.Bundle;

/** Runs what finds nearest pixels band by band, and what moves them. */
final class CellBench {

  private static final int GUARD = 3;

  private CellBench() {}

  /** Locates rows of which some fit into tables and some do not. */
  static int[] run(CellLocator locator, Random random, int n, boolean extreme) {
    n = Math.clamp(n, Cells.GROUP, Batch.WIDTH);
    int groups = (n + Cells.GROUP - 1) / Cells.GROUP;
    Window w = window(random, 1 + random.nextInt(4), PixelType.U8, extreme);
    boolean glides = locator.getClass().getSimpleName().startsWith("Glide");
    CoordinateRow[] rows =
        glides ? Bundle.straight(random, w, n) : Bundle.perspective(random, w, n);
    if (glides && extreme) {
      for (CoordinateRow row : rows) { // so that halves are met
        row.glideX &= -Glide.ONE / 4;
        row.glideY &= -Glide.ONE / 4;
        row.glideSlopeX &= -Glide.ONE / 4;
        row.glideSlopeY &= -Glide.ONE / 4;
      }
    }
    if (locator.getClass().getSimpleName().startsWith("Row")) {
      fill(rows, n, extreme);
    }
    Cells cells = new Cells();
    cells.enter(w, Cells.pitch(PixelType.U8));
    if (!locator.locate(rows, n, w, cells)) {
      return new int[] {0, random.nextInt()};
    }
    int[] bits = new int[1 + groups * (1 + Cells.SIZE)];
    int at = 0;
    bits[at++] = 1;
    for (int g = 0; g < groups; g++) {
      bits[at++] = cells.base[g];
      for (int k = 0; k < Cells.SIZE; k++) {
        bits[at++] = cells.cell[g * Cells.SIZE + k];
      }
    }
    return bits;
  }

  /** Computes the coordinates of perspective rows. */
  private static void fill(CoordinateRow[] rows, int n, boolean extreme) {
    for (CoordinateRow row : rows) {
      new PerspectiveWalkScalar().fill(row, n);
      for (int i = 0; extreme && i < n; i++) { // so that halves are met
        row.xs[i] = Math.round(4 * row.xs[i]) / 4f;
        row.ys[i] = Math.round(4 * row.ys[i]) / 4f;
      }
      float[] xs = Arrays.copyOf(row.xs, n); // arrays without room
      row.use(xs, Arrays.copyOf(row.ys, n), 0);
    }
  }

  /** Moves pixels of tables anywhere in a window; nothing else in the image may change. */
  static int[] run(CellMover mover, Random random, int n, boolean extreme) {
    n = Math.clamp(n, Cells.GROUP, Batch.WIDTH);
    int[] bits = new int[0];
    for (PixelType type : PixelType.values()) {
      for (int channels = 1; channels <= (type == PixelType.U8 ? 4 : 1); channels++) {
        Window w = window(random, channels, type, extreme);
        Cells cells = cells(random, w, Cells.pitch(type));
        int stride = n * channels + random.nextInt(3);
        int length = 2 * GUARD + (Cells.ROWS - 1) * stride + n * channels;
        byte[] bytes = new byte[length];
        short[] shorts = new short[length];
        float[] floats = new float[length];
        switch (type) {
          case U8 -> mover.move8(w, cells, n, bytes, GUARD, stride);
          case U16 -> mover.move16(w, cells, n, shorts, GUARD, stride);
          case F32 -> mover.moveFloat(w, cells, n, floats, GUARD, stride);
        }
        int at = bits.length;
        bits = Arrays.copyOf(bits, at + length);
        for (int i = 0; i < length; i++) {
          bits[at + i] = bytes[i] + shorts[i] + Float.floatToRawIntBits(floats[i]);
        }
      }
    }
    return bits;
  }

  private static Cells cells(Random random, Window w, int pitch) {
    Cells cells = new Cells();
    int columns = pitch / w.channels;
    for (int g = 0; g < Batch.WIDTH / Cells.GROUP; g++) {
      int x = random.nextInt((w.width * w.channels - pitch) / w.channels + 1);
      int y = random.nextInt(w.height - Cells.TABLE_ROWS + 1);
      cells.base[g] = w.first + y * w.stride + x * w.channels;
      for (int k = g * Cells.SIZE; k < (g + 1) * Cells.SIZE; k++) {
        cells.cell[k] = (byte) (32 * random.nextInt(Cells.TABLE_ROWS) + random.nextInt(columns));
      }
    }
    return cells;
  }

  /** Often without an element to spare behind it. */
  private static Window window(Random random, int channels, PixelType type, boolean extreme) {
    Window w = new Window();
    w.channels = channels;
    w.width = (Cells.pitch(type) - 1) / channels + 1 + random.nextInt(60);
    w.height = Cells.TABLE_ROWS + random.nextInt(60);
    w.stride = w.width * channels + random.nextInt(3);
    w.first = random.nextInt(4);
    w.originX = random.nextInt(9) - 4;
    w.originY = random.nextInt(9) - 4;
    int length = w.first + (w.height - 1) * w.stride + w.width * channels;
    PixelBench.fill(w, length + random.nextInt(3), random, extreme);
    return w;
  }
}
