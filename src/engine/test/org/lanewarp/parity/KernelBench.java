package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Walk;
import org.lanewarp.kernel.Window;

/** Runs any kernel on made-up input and returns everything it is asked to produce, as bits. */
final class KernelBench {

  /** What a word that nobody may write holds. */
  static final int UNSET = 0x5a5a5a5a;

  private static final int PLANES = 4;
  private static final int PAD = 16;
  private static final float[] FRACTIONS = {
    0f,
    0f,
    0.5f,
    0.5f,
    0.5f,
    0.25f,
    1f,
    Float.MIN_VALUE,
    Math.nextDown(1f),
    Math.nextDown(0.5f),
    Math.nextUp(0.5f),
    1e-8f
  };
  private static final float[] EXTREMES = {
    Float.NaN,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.MIN_VALUE,
    -0f,
    0f,
    1f,
    0x1p30f,
    -0x1p30f,
    0x1.fffffep29f,
    Extent.LIMIT,
    -Extent.LIMIT,
    Math.nextDown(Extent.LIMIT)
  };

  private KernelBench() {}

  /**
   * The results of one run. Equal seeds give equal input.
   *
   * @param extreme whether special values are among the input
   */
  static int[] run(Object kernel, long seed, int n, boolean extreme) {
    Random random = new Random(seed);
    if (kernel instanceof Kernel blend) {
      return blend(blend, random, n, extreme);
    } else if (kernel instanceof Fetch fetch) {
      return FetchBench.run(fetch, random, n);
    } else if (kernel instanceof Mover mover) {
      return MoverBench.run(mover, random, n);
    } else if (kernel instanceof Locator locator) {
      return locate(locator, random, n);
    } else if (kernel instanceof Walk walk) {
      return walk(walk, random, n, extreme);
    } else if (kernel instanceof Extent extent) {
      return extent(extent, random, n, extreme);
    }
    throw new AssertionError("teach KernelBench how to run a " + kernel.getClass());
  }

  private static int[] blend(Kernel kernel, Random random, int n, boolean extreme) {
    boolean floats = kernel.getClass().getSimpleName().contains("Float");
    Batch batch = new Batch();
    for (int i = 0; i < n; i++) {
      batch.fx[i] = fraction(random, extreme);
      batch.fy[i] = fraction(random, extreme);
    }
    for (int i = 0; i < batch.taps.length; i++) {
      batch.taps[i] = floats ? floatTap(random, extreme) : integerTap(random, extreme);
    }
    batch.seal(0, n);
    batch.out.reserve(PLANES, Batch.CAPACITY);
    Arrays.fill(batch.out.words, UNSET);
    int plane = random.nextInt(PLANES);
    kernel.run(batch, n, plane);
    int[] bits = new int[PLANES * n];
    for (int p = 0; p < PLANES; p++) {
      for (int i = 0; i < n; i++) {
        int word = batch.out.words[p * Batch.CAPACITY + i];
        bits[p * n + i] = floats ? canonical(word) : word;
      }
      for (int i = n + PAD; i < Batch.CAPACITY; i++) {
        if (batch.out.words[p * Batch.CAPACITY + i] != UNSET) {
          throw new AssertionError("value " + i + " of plane " + p + " written; n is " + n);
        }
      }
    }
    return bits;
  }

  private static float fraction(Random random, boolean extreme) {
    return extreme ? FRACTIONS[random.nextInt(FRACTIONS.length)] : random.nextFloat();
  }

  private static int floatTap(Random random, boolean extreme) {
    boolean special = extreme && random.nextInt(8) == 0;
    return Float.floatToIntBits(
        special ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextFloat());
  }

  /** Any word, or all its bits zero or one, or those but for the lowest. */
  private static int integerTap(Random random, boolean extreme) {
    int bits = random.nextInt();
    return extreme && random.nextBoolean() ? bits >> 31 ^ random.nextInt(2) : bits;
  }

  /** All NaNs are one. */
  private static int canonical(int word) {
    return Float.floatToIntBits(Float.intBitsToFloat(word));
  }

  private static int[] locate(Locator locator, Random random, int n) {
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
    Window w = new Window();
    w.originX = random.nextInt(100) - 50;
    w.originY = random.nextInt(100) - 50;
    w.stride = 1 + random.nextInt(500);
    w.first = random.nextInt(5000);
    int[] bits = new int[8 * n];
    for (int nearest = 0; nearest < 2; nearest++) {
      Batch batch = new Batch();
      locator.locate(c, n, w, batch, 0, nearest == 1);
      for (int i = 0; i < n; i++) {
        int to = 4 * (nearest * n + i);
        bits[to] = batch.index[i];
        bits[to + 1] = batch.line[i];
        bits[to + 2] = Float.floatToIntBits(batch.fx[i]);
        bits[to + 3] = Float.floatToIntBits(batch.fy[i]);
      }
    }
    return bits;
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
        return EXTREMES[5 + random.nextInt(3)];
      case 4:
        return Math.nextDown(Extent.LIMIT) * (2 * random.nextFloat() - 1);
      default:
        return 400 * random.nextFloat() - 200;
    }
  }

  private static int[] walk(Walk walk, Random random, int n, boolean extreme) {
    CoordinateRow c = new CoordinateRow();
    c.origin(random.nextInt(100), 1, random.nextInt(100), 0);
    c.middleX = 100 * random.nextFloat() - 50;
    c.middleY = 100 * random.nextFloat() - 50;
    c.slopeX = extreme ? 0 : 4 * random.nextFloat() - 2;
    c.slopeY = extreme ? -0f : 4 * random.nextFloat() - 2;
    c.slopeW = extreme ? 0 : (random.nextFloat() - 0.5f) / Batch.WIDTH;
    c.useOwn();
    walk.fill(c, n);
    int[] bits = new int[2 * n];
    for (int i = 0; i < n; i++) {
      bits[2 * i] = Float.floatToIntBits(c.xs[c.at + i]);
      bits[2 * i + 1] = Float.floatToIntBits(c.ys[c.at + i]);
    }
    return bits;
  }

  private static int[] extent(Extent extent, Random random, int n, boolean extreme) {
    int at = random.nextInt(5);
    float[] coordinates = new float[at + n];
    for (int i = 0; i < n; i++) {
      coordinates[at + i] = 1e4f * (random.nextFloat() - 0.5f);
    }
    if (extreme) {
      coordinates[at + random.nextInt(n)] = EXTREMES[random.nextInt(EXTREMES.length)];
    }
    int[] range = {random.nextInt(3), random.nextInt(3)};
    boolean bounded = extent.widen(coordinates, at, n, range);
    return bounded ? new int[] {1, range[0], range[1]} : new int[] {0};
  }
}
