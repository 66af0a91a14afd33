package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Accumulate;
import org.lanewarp.kernel.Add;
import org.lanewarp.kernel.Adjoint;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.BoxSum;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Fold;
import org.lanewarp.kernel.Gather;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.GridCutter;
import org.lanewarp.kernel.GridKernel;
import org.lanewarp.kernel.GridLocator;
import org.lanewarp.kernel.Horizontal;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.NearestLocator;
import org.lanewarp.kernel.PairUp;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.StraightCutter;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Unnormalize;
import org.lanewarp.kernel.Vertical;
import org.lanewarp.kernel.VerticalPair;
import org.lanewarp.kernel.Walk;

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

  /** Floats at which something happens. */
  static final float[] EXTREMES = {
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

  /** What colours become when they are divided by next to no alpha: rounding by addition fails. */
  static final float[] HUGE = {
    -0x1p22f, 0x1p22f, -0x1p24f, -2e7f, 2e7f, -3e7f, 5e7f, -1e20f, 1e20f
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
    } else if (kernel instanceof PixelKernel pixels) {
      return PixelBench.run(pixels, random, n, extreme);
    } else if (kernel instanceof RowKernel rows) {
      return PixelBench.run(rows, random, n, extreme);
    } else if (kernel instanceof PlaneKernel plane) {
      return PixelBench.run(plane, random, n, extreme);
    } else if (kernel instanceof BlockKernel blocks) {
      return BlockBench.run(blocks, random, n, extreme);
    } else if (kernel instanceof StraightCutter cutter) {
      return BlockBench.run(cutter, random, n, extreme);
    } else if (kernel instanceof Cutter cutter) {
      return BlockBench.run(cutter, random, n, extreme);
    } else if (kernel instanceof Joiner joiner) {
      return BlockBench.run(joiner, random, n);
    } else if (kernel instanceof CellLocator locator) {
      return CellBench.run(locator, random, n, extreme);
    } else if (kernel instanceof CellMover mover) {
      return CellBench.run(mover, random, n, extreme);
    } else if (kernel instanceof GridCutter cutter) {
      return BandBench.run(cutter, random, n, extreme);
    } else if (kernel instanceof GridKernel grid) {
      return BandBench.run(grid, random, n, extreme);
    } else if (kernel instanceof LineKernel lines) {
      return LineBench.run(lines, random, n, extreme);
    } else if (kernel instanceof Shift shift) {
      return LineBench.run(shift, random, n, extreme);
    } else if (kernel instanceof Mirror mirror) {
      return LineBench.run(mirror, random, n);
    } else if (kernel instanceof Turn turn) {
      return LineBench.run(turn, random, n);
    } else if (kernel instanceof Mover mover) {
      return MoverBench.run(mover, random, n);
    } else if (kernel instanceof Locator locator) {
      return CoordinateBench.locate(locator, random, n);
    } else if (kernel instanceof Glide glide) {
      return CoordinateBench.glide(glide, random, n, extreme);
    } else if (kernel instanceof Walk walk) {
      return CoordinateBench.walk(walk, random, n, extreme);
    } else if (kernel instanceof Extent extent) {
      return CoordinateBench.extent(extent, random, n, extreme);
    }
    if (kernel instanceof Adjoint adjoint) {
      return AdjointBench.run(adjoint, random, n, extreme);
    } else if (kernel instanceof Unnormalize unnormalize) {
      return GridBench.unnormalize(unnormalize, random, n, extreme);
    } else if (kernel instanceof Fold fold) {
      return GridBench.fold(fold, random, n, extreme);
    } else if (kernel instanceof GridLocator locator) {
      return GridBench.locate(locator, random, n, extreme);
    } else if (kernel instanceof NearestLocator locator) {
      return GridBench.locate(locator, random, n, extreme);
    } else if (kernel instanceof Gather gather) {
      return GridBench.gather(gather, random, n);
    } else if (kernel instanceof PairUp pairUp) {
      return GridBench.pairUp(pairUp, random, n);
    } else if (kernel instanceof Add add) {
      return GridBench.add(add, random, n);
    }
    return pass(kernel, random, n, extreme);
  }

  private static int[] pass(Object kernel, Random random, int n, boolean extreme) {
    if (kernel instanceof Vertical vertical) {
      return PassBench.vertical(vertical, random, n, extreme);
    } else if (kernel instanceof VerticalPair pair) {
      return PassBench.verticalPair(pair, random, n, extreme);
    } else if (kernel instanceof BoxSum sum) {
      return PassBench.boxSum(sum, random, n);
    } else if (kernel instanceof Accumulate accumulate) {
      return PassBench.accumulate(accumulate, random, n);
    } else if (kernel instanceof Horizontal horizontal) {
      return PassBench.horizontal(horizontal, random, n, extreme);
    } else if (kernel instanceof Stretch stretch) {
      return PassBench.stretch(stretch, random, n, extreme);
    } else if (kernel instanceof Convert convert) {
      return PassBench.convert(convert, random, n);
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

  static float fraction(Random random, boolean extreme) {
    return extreme ? FRACTIONS[random.nextInt(FRACTIONS.length)] : random.nextFloat();
  }

  static int floatTap(Random random, boolean extreme) {
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
  static int canonical(int word) {
    return Float.floatToIntBits(Float.intBitsToFloat(word));
  }
}
