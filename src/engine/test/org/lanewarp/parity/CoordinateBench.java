package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Walk;
import org.lanewarp.kernel.Window;

/** Runs what computes coordinates, and what turns them into window words and fractions. */
final class CoordinateBench {

  private static final float[] EXTREMES = KernelBench.EXTREMES;
  private static final float[] TINY = {Float.MIN_VALUE, -Float.MIN_VALUE, -0f, 0f, -1e-8f, 1e-8f};

  private CoordinateBench() {}

  static int[] locate(Locator locator, Random random, int n) {
    CoordinateRow c = new CoordinateRow();
    int at = random.nextInt(5);
    // No padding: a map's arrays end where its last pixel does.
    float[] xs = new float[at + n];
    float[] ys = new float[at + n];
    for (int i = 0; i < n; i++) {
      xs[at + i] = coordinate(random);
      ys[at + i] = coordinate(random);
    }
    c.use(xs, ys, at);
    c.origin(random.nextInt(2000) - 1000, random.nextInt(7) - 3, random.nextInt(2000) - 1000, 1);
    Window w = window(random);
    int to = Batch.PAD * random.nextInt(8);
    Batch floors = new Batch();
    locator.locate(c, n, w, floors, to, false);
    Batch nearest = new Batch();
    locator.locate(c, n, w, nearest, to, true);
    int[] bits = new int[4 * n];
    located(floors, to, n, bits);
    System.arraycopy(nearest.index, to, bits, 3 * n, n);
    return bits;
  }

  static int[] glide(Glide glide, Random random, int n, boolean extreme) {
    CoordinateRow c = line(random, extreme);
    Window w = window(random);
    int to = Batch.PAD * random.nextInt(8);
    Batch floors = new Batch();
    glide.locate(c, n, w, floors, to, false);
    Batch nearest = new Batch();
    glide.locate(c, n, w, nearest, to, true);
    int[] bits = new int[4 * n];
    located(floors, to, n, bits);
    System.arraycopy(nearest.index, to, bits, 3 * n, n);
    return bits;
  }

  /** Middles in a pixel, and slopes of at most half a pixel; extreme ones hit whole and half. */
  private static CoordinateRow line(Random random, boolean extreme) {
    CoordinateRow c = new CoordinateRow();
    c.origin(random.nextInt(100), random.nextInt(5) - 2, random.nextInt(100), random.nextInt(3));
    int one = Glide.ONE;
    c.glideX = extreme ? one / 4 * random.nextInt(5) : random.nextInt(one);
    c.glideY = extreme ? one / 4 * random.nextInt(5) : random.nextInt(one);
    c.glideSlopeX = extreme ? one / 4 * (random.nextInt(5) - 2) : random.nextInt(one) - one / 2;
    c.glideSlopeY = extreme ? 0 : random.nextInt(one) - one / 2;
    return c;
  }

  private static void located(Batch batch, int to, int n, int[] bits) {
    for (int i = 0; i < n; i++) {
      bits[3 * i] = batch.index[to + i];
      bits[3 * i + 1] = Float.floatToIntBits(batch.fx[to + i]);
      bits[3 * i + 2] = Float.floatToIntBits(batch.fy[to + i]);
    }
  }

  private static Window window(Random random) {
    Window w = new Window();
    w.originX = random.nextInt(100) - 50;
    w.originY = random.nextInt(100) - 50;
    w.stride = 1 + random.nextInt(500);
    w.channels = 1 + random.nextInt(4);
    w.first = random.nextInt(5000);
    return w;
  }

  private static float coordinate(Random random) {
    int whole = random.nextInt(400) - 200;
    switch (random.nextInt(6)) {
      case 0:
        return whole;
      case 1:
        return whole + 0.5f;
      case 2:
        return Math.nextAfter(whole + 0.5f * random.nextInt(2), whole % 2 == 0 ? 1e9 : -1e9);
      case 3:
        return TINY[random.nextInt(TINY.length)];
      case 4:
        return Math.nextDown(Extent.LIMIT) * (2 * random.nextFloat() - 1);
      default:
        return 400 * random.nextFloat() - 200;
    }
  }

  static int[] walk(Walk walk, Random random, int n, boolean extreme) {
    CoordinateRow c = slopes(random, extreme);
    c.useOwn();
    walk.fill(c, n);
    int columns = Math.max(n, Blocks.GROUP);
    int groups = Blocks.groups(columns);
    int[] bits = new int[2 * n + 2 * groups * Blocks.SIDE * Blocks.GROUP];
    Blocks blocks = new Blocks();
    if (columns <= Batch.WIDTH) {
      CoordinateRow[] band = new CoordinateRow[Blocks.SIDE];
      Arrays.setAll(band, j -> slopes(random, extreme));
      walk.fill(band, columns, window(random), blocks);
      BlockBench.coordinates(blocks, groups, bits);
    }
    int at = bits.length - 2 * n;
    for (int i = 0; i < n; i++) {
      bits[at++] = Float.floatToIntBits(c.xs[c.at + i]);
      bits[at++] = Float.floatToIntBits(c.ys[c.at + i]);
    }
    return bits;
  }

  /** Middles in a pixel, and slopes of at most half a pixel; extreme ones hit whole and half. */
  private static CoordinateRow slopes(Random random, boolean extreme) {
    CoordinateRow c = new CoordinateRow();
    c.origin(random.nextInt(100), random.nextInt(5) - 2, random.nextInt(100), random.nextInt(3));
    c.middleX = extreme ? 0.25f * random.nextInt(4) : random.nextFloat();
    c.middleY = extreme ? 0.25f * random.nextInt(4) : random.nextFloat();
    c.slopeX = extreme ? 0.25f * (random.nextInt(5) - 2) : random.nextFloat() - 0.5f;
    c.slopeY = extreme ? -0f : random.nextFloat() - 0.5f;
    c.slopeW = extreme ? 0 : (random.nextFloat() - 0.5f) / Batch.WIDTH;
    return c;
  }

  static int[] extent(Extent extent, Random random, int n, boolean extreme) {
    int at = random.nextInt(5);
    int rows = 1 + random.nextInt(4);
    int stride = n + random.nextInt(3);
    float[] coordinates = new float[at + (rows - 1) * stride + n];
    for (int i = at; i < coordinates.length; i++) {
      coordinates[i] = 1e4f * (random.nextFloat() - 0.5f);
    }
    if (extreme) {
      coordinates[at + random.nextInt(coordinates.length - at)] =
          EXTREMES[random.nextInt(EXTREMES.length)];
    }
    float[] range = {random.nextInt(3), random.nextInt(3)};
    boolean bounded = extent.widen(coordinates, at, n, stride, rows, range);
    return bounded
        ? new int[] {1, Float.floatToRawIntBits(range[0]), Float.floatToRawIntBits(range[1])}
        : new int[] {0};
  }
}
