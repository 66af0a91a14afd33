package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.StraightCutter;
import org.lanewarp.kernel.Window;
import org.lanewarp.scene.Seed;

/** Straight rows may be cut without computing where each sample lies: to the same blocks. */
class BlocksTest {

  private static final int CASES = 3000;

  @Test
  void straightRowsAreCutAsLocatedOnesAre() {
    Random random = Seed.random("straight bands");
    Kernels kernels = Kernels.of(false);
    Glide glide = kernels.glide();
    Cutter cutter = kernels.cutter();
    int fitting = 0;
    for (int c = 0; c < CASES; c++) {
      PixelType type = PixelType.values()[random.nextInt(3)];
      Window w = window(random, type);
      BlockKernel kernel =
          type == PixelType.F32 && random.nextBoolean()
              ? kernels.cubicBlocks(-0.75f)
              : kernels.blocks(type);
      Window grid = new Window();
      grid.channels = 1;
      grid.stride = Cutter.ROW;
      grid.originX = w.originX;
      grid.originY = w.originY;
      int n = 16 + random.nextInt(Batch.WIDTH - 15);
      CoordinateRow[] rows = rows(random, w, n);
      Batch batch = new Batch();
      boolean inside = true;
      for (int j = 0; j < rows.length; j++) {
        glide.locate(rows[j], n, grid, batch, j * Batch.pitch(n), false);
        inside &= isInside(batch, j * Batch.pitch(n), n, w, kernel.taps());
      }
      if (!inside) {
        continue;
      }
      Blocks located = blocks(kernel);
      Blocks straight = blocks(kernel);
      boolean fits = cutter.cut(batch, n, w, kernel.pitch(), located);
      assertEquals(
          fits, new StraightCutter().cut(rows, n, w, kernel.pitch(), straight), Seed.tag("fits"));
      if (fits) {
        fitting++;
        kernel.run(w, 0, located, Blocks.groups(n));
        kernel.run(w, 0, straight, Blocks.groups(n));
        assertArrayEquals(located.words, straight.words, Seed.tag("values of " + type));
      }
    }
    assertTrue(fitting > CASES / 20, "only " + fitting + " cases had blocks");
  }

  private static Blocks blocks(BlockKernel kernel) {
    Blocks blocks = new Blocks();
    blocks.shared = kernel.shared();
    blocks.rows = kernel.rows();
    blocks.taps = kernel.taps();
    return blocks;
  }

  private static Window window(Random random, PixelType type) {
    Window w = new Window();
    w.channels = type == PixelType.U8 ? 1 + random.nextInt(4) : 1;
    w.width = 40 + random.nextInt(100);
    w.height = 8 + random.nextInt(90);
    w.stride = w.width * w.channels + random.nextInt(3);
    w.originX = random.nextInt(2000) - 1000;
    w.originY = random.nextInt(2000) - 1000;
    int length = w.height * w.stride;
    w.bytes = new byte[length];
    w.shorts = new short[length];
    w.floats = new float[length];
    random.nextBytes(w.bytes);
    for (int i = 0; i < length; i++) {
      w.shorts[i] = (short) random.nextInt();
      w.floats[i] = random.nextFloat();
    }
    return w;
  }

  /** A small affine map around the middle of the window; whole positions among them. */
  private static CoordinateRow[] rows(Random random, Window w, int n) {
    double size = 0.8 * Math.min(w.width, w.height) / (n + 4);
    double ax = size * (2 * random.nextDouble() - 1);
    double ay = size * (2 * random.nextDouble() - 1);
    boolean whole = random.nextInt(8) == 0;
    CoordinateRow[] rows = new CoordinateRow[Blocks.SIDE];
    for (int j = 0; j < rows.length; j++) {
      CoordinateRow row = new CoordinateRow();
      double x = w.originX + w.width / 2.0 - ay * j + (64 - n / 2.0) * ax;
      double y = w.originY + w.height / 2.0 + ax * j + (64 - n / 2.0) * ay;
      row.origin((int) Math.floor(x), 0, (int) Math.floor(y), 0);
      row.glideX = whole ? 0 : (int) ((x - Math.floor(x)) * Glide.ONE);
      row.glideY = whole ? 0 : (int) ((y - Math.floor(y)) * Glide.ONE);
      row.glideSlopeX = (int) (ax * Glide.ONE);
      row.glideSlopeY = (int) (ay * Glide.ONE);
      rows[j] = row;
    }
    return rows;
  }

  private static boolean isInside(Batch batch, int at, int n, Window w, int taps) {
    for (int i = at; i < at + n; i++) {
      int x = batch.index[i] & Cutter.ROW - 1;
      int y = batch.index[i] >> 16;
      if (y < 0 || y > w.height - taps || x > w.width - taps) {
        return false;
      }
    }
    return true;
  }
}
