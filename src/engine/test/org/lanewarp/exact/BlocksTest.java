package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.Window;
import org.lanewarp.lane.Blend;
import org.lanewarp.scene.Seed;

/** Straight rows may be cut without computing where each sample lies: to the same values. */
class BlocksTest {

  private static final int CASES = 3000;
  private static final float A = -0.75f;

  private final Kernels kernels = Kernels.of(false);

  @Test
  void blocksOfStraightRowsGiveWhatTheirSamplesGiveOneByOne() {
    Random random = Seed.random("straight bands");
    int fitting = 0;
    int tightly = 0;
    for (int c = 0; c < CASES; c++) {
      PixelType type = PixelType.values()[random.nextInt(3)];
      Window w = window(random, 1 + random.nextInt(4));
      BlockKernel kernel =
          switch (random.nextInt(3)) {
            case 0 -> kernels.cubicBlocks(type, w.channels, A);
            case 1 -> kernels.tightBlocks(type, w.channels);
            default -> kernels.blocks(type, w.channels);
          };
      if (kernel == null) {
        continue;
      }
      int n = 16 + random.nextInt(Batch.WIDTH - 15);
      CoordinateRow[] rows = rows(random, w, n);
      Blocks blocks = new Blocks();
      blocks.shared = Blocks.SIDE << random.nextInt(3);
      blocks.shared = Math.min(blocks.shared, kernel.shared());
      blocks.rows = kernel.rows();
      blocks.taps = kernel.taps();
      if (isInside(rows, n, w, kernel.taps())
          && kernels.straightCutter().cut(rows, n, w, kernel.pitch(), blocks)) {
        fitting++;
        tightly += kernel.isForStraight() ? 1 : 0;
        kernel.run(w, 0, blocks, Blocks.groups(n));
        assertArrayEquals(
            oneByOne(rows, type, kernel.taps(), w, n),
            joined(blocks, type, w, n),
            Seed.tag("" + type));
      }
    }
    assertTrue(fitting > CASES / 20, "only " + fitting + " cases had blocks");
    assertTrue(tightly > CASES / 40, "only " + tightly + " cases had tight blocks");
  }

  private int[] joined(Blocks blocks, PixelType type, Window w, int n) {
    int length = Blocks.SIDE * n * w.channels;
    int[] values = new int[length];
    if (type == PixelType.U8) {
      byte[] to = new byte[length];
      kernels.joiner().join8(blocks, n, w.channels, to, 0, n * w.channels);
      Arrays.setAll(values, i -> to[i] & 0xff);
    } else if (type == PixelType.U16) {
      short[] to = new short[length];
      kernels.joiner().join16(blocks, n, w.channels, to, 0, n * w.channels);
      Arrays.setAll(values, i -> to[i] & 0xffff);
    } else {
      float[] to = new float[length];
      kernels.joiner().joinFloat(blocks, n, w.channels, to, 0, n * w.channels);
      Arrays.setAll(values, i -> Float.floatToRawIntBits(to[i]));
    }
    return values;
  }

  private int[] oneByOne(CoordinateRow[] rows, PixelType type, int taps, Window w, int n) {
    boolean cubic = taps > 2;
    int planes = type == PixelType.U8 ? 1 : w.channels; // of u8 all channels share a word
    int fetched = type == PixelType.U8 ? w.channels : 1;
    Kernel kernel = kernels.sampler(Interpolation.BILINEAR, type, fetched);
    PlaneKernel plane = kernels.plane(Interpolation.BICUBIC, type, w.channels, A);
    PixelKernel pixels = kernels.pixels(Interpolation.BICUBIC, type, w.channels, A);
    Fetch fetch = Fetch.of(type, w.channels, 2, 2);
    int[] values = new int[Blocks.SIDE * n * w.channels];
    for (int j = 0; j < rows.length; j++) {
      Batch batch = new Batch();
      batch.out.reserve(1, Batch.CAPACITY);
      kernels.glide().locate(rows[j], n, w, batch, 0, false);
      batch.seal(0, n);
      if (cubic && plane == null) {
        pixels.run(w, batch, n);
        for (int i = 0; i < n * w.channels; i++) {
          float v = batch.pixels[4 * (i / w.channels) + i % w.channels];
          values[j * n * w.channels + i] =
              switch (type) {
                case U8 -> Blend.saturate(v, 0xff);
                case U16 -> Blend.saturate(v, 0xffff);
                case F32 -> Float.floatToRawIntBits(v);
              };
        }
        continue;
      }
      for (int p = 0; p < planes; p++) {
        if (cubic) {
          plane.run(w, p, batch, Batch.pitch(n), 0);
        } else {
          fetch.fetch(w, p, batch, n, batch.taps);
          kernel.run(batch, n, 0);
        }
        int each = w.channels / planes;
        for (int i = 0; i < n * each; i++) {
          int word = batch.out.words[i / each];
          boolean packed = type == PixelType.U8;
          values[(j * n + i / each) * w.channels + p + i % each] =
              packed ? word >>> 8 * (i % each) & 0xff : word;
        }
      }
    }
    return values;
  }

  private static Window window(Random random, int channels) {
    Window w = new Window();
    w.channels = channels;
    w.width = 40 + random.nextInt(100);
    w.height = 8 + random.nextInt(90);
    w.stride = w.width * w.channels + random.nextInt(3);
    w.originX = random.nextInt(2000) - 1000;
    w.originY = random.nextInt(2000) - 1000;
    int length = w.height * w.stride + PixelKernel.SPILL;
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

  private boolean isInside(CoordinateRow[] rows, int n, Window w, int taps) {
    Window grid = new Window();
    grid.channels = 1;
    grid.stride = 1 << 16;
    grid.originX = w.originX;
    grid.originY = w.originY;
    Batch batch = new Batch();
    for (CoordinateRow row : rows) {
      kernels.glide().locate(row, n, grid, batch, 0, false);
      for (int i = 0; i < n; i++) {
        int x = batch.index[i] & 0xffff;
        int y = batch.index[i] >> 16;
        if (y < 0 || y > w.height - taps || x > w.width - taps) {
          return false;
        }
      }
    }
    return true;
  }
}
