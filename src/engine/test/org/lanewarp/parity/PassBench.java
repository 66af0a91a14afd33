package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Accumulate;
import org.lanewarp.kernel.BoxSum;
import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Horizontal;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.kernel.Vertical;
import org.lanewarp.kernel.VerticalPair;
import org.lanewarp.scene.Pictures;

/** Runs what the passes of a resize are made of, on arrays without an element to spare. */
final class PassBench {

  private static final int MOST_TAPS = 9;

  private PassBench() {}

  static int[] vertical(Vertical vertical, Random random, int n, boolean extreme) {
    float[] results = new float[0];
    for (int taps = 1; taps <= MOST_TAPS; taps++) {
      int[] rows = new int[taps];
      int length = 0;
      for (int k = 0; k < taps; k++) {
        rows[k] = random.nextInt(100);
        length = Math.max(length, rows[k] + n);
      }
      int w = random.nextInt(5);
      float[] weights = floats(random, w + taps, false);
      float[] out = new float[2 + n];
      vertical.run(floats(random, length, extreme), rows, taps, weights, w, n, out, 2);
      results = join(results, out);
      for (int k = 0; k < taps; k++) {
        weights[w + k] = 1.5f * random.nextFloat() - 0.5f;
      }
      byte[] bytes = new byte[2 + n];
      short[] shorts = new short[2 + n];
      float[] from = levels(random, length);
      vertical.run8(from, rows, taps, weights, w, n, bytes, 2);
      vertical.run16(from, rows, taps, weights, w, n, shorts, 2);
      for (int j = 0; j < n; j++) {
        out[2 + j] = 65536 * (bytes[2 + j] & 0xff) + (shorts[2 + j] & 0xffff);
      }
      results = join(results, out);
    }
    return bits(results);
  }

  static int[] boxSum(BoxSum sum, Random random, int n) {
    float[] results = new float[0];
    for (int side = BoxSum.LEAST; side <= BoxSum.MOST; side++) {
      for (int channels = 1; channels <= 4; channels++) {
        int width = n * side * channels;
        int stride = width + random.nextInt(3);
        byte[] from = new byte[1 + (side - 1) * stride + width];
        random.nextBytes(from);
        byte[] to = new byte[2 + n * channels];
        sum.run(from, 1, stride, side, channels, n, to, 2);
        float[] means = new float[to.length];
        for (int i = 0; i < to.length; i++) {
          means[i] = to[i];
        }
        results = join(results, means);
      }
    }
    return bits(results);
  }

  static int[] verticalPair(VerticalPair pair, Random random, int n, boolean extreme) {
    float[] results = new float[0];
    for (int taps = 1; taps <= MOST_TAPS; taps++) {
      int[] rows = new int[taps];
      int length = 0;
      for (int k = 0; k < taps; k++) {
        rows[k] = random.nextInt(100);
        length = Math.max(length, rows[k] + n);
      }
      int w = random.nextInt(5);
      int w2 = random.nextInt(20);
      float[] weights = new float[Math.max(w, w2) + taps];
      for (int k = 0; k < weights.length; k++) {
        weights[k] = 1.5f * random.nextFloat() - 0.5f;
      }
      float[] out = new float[4 + 2 * n]; // the second row before the first
      pair.run(floats(random, length, extreme), rows, taps, weights, w, w2, n, out, n + 3, 2);
      results = join(results, out);
      byte[] bytes = new byte[4 + 2 * n];
      short[] shorts = new short[4 + 2 * n];
      float[] from = levels(random, length);
      pair.run8(from, rows, taps, weights, w, w2, n, bytes, n + 3, 2);
      pair.run16(from, rows, taps, weights, w, w2, n, shorts, n + 3, 2);
      for (int j = 0; j < out.length; j++) {
        out[j] = 65536 * (bytes[j] & 0xff) + (shorts[j] & 0xffff);
      }
      results = join(results, out);
    }
    return bits(results);
  }

  /** What rows of u8 or u16 look like between the passes. */
  private static float[] levels(Random random, int length) {
    float[] levels = new float[length];
    for (int i = 0; i < length; i++) {
      float value = (random.nextBoolean() ? 255 : 65535) * (1.5f * random.nextFloat() - 0.25f);
      levels[i] = random.nextInt(4) == 0 ? (float) Math.floor(value) + 0.5f : value;
      if (random.nextInt(32) == 0) {
        levels[i] = KernelBench.HUGE[random.nextInt(KernelBench.HUGE.length)];
      }
    }
    return levels;
  }

  static int[] accumulate(Accumulate accumulate, Random random, int n) {
    float[] results = new float[0];
    for (int count = 2; count <= Accumulate.ROWS; count += 2) {
      int[] rows = new int[count];
      int length = 0;
      for (int k = 0; k < count; k++) {
        rows[k] = random.nextInt(100);
        length = Math.max(length, rows[k] + n);
      }
      byte[] bytes = new byte[length];
      short[] shorts = new short[length];
      Pictures.scatter(random, bytes);
      Pictures.scatter(random, shorts);
      float[] weights = floats(random, 2 * count, false);
      float[] sums = floats(random, 4 * n + 5, false);
      accumulate.add8(bytes, rows, count, weights, n, sums, 5, 3 * n + 5, 3 * n + 5);
      accumulate.add16(shorts, rows, count, weights, n, sums, 2 * n + 5, n + 5, 0);
      results = join(results, sums);
    }
    return bits(results);
  }

  static int[] horizontal(Horizontal horizontal, Random random, int n, boolean extreme) {
    float[] results = new float[0];
    for (int channels = 1; channels <= 4; channels++) {
      results = join(results, horizontal(horizontal, random, n, channels, extreme));
      results = join(results, horizontal(horizontal, random, n, channels, false));
    }
    return bits(results);
  }

  /** Extreme samples are for exact sums. */
  private static float[] horizontal(
      Horizontal horizontal, Random random, int n, int channels, boolean isExact) {
    Horizontal.Table table = new Horizontal.Table();
    table.columns = n;
    table.channels = channels;
    table.isExact = isExact;
    table.offsets = new int[n];
    table.begins = new int[n + 1];
    int width = 60;
    for (int i = 0; i < n; i++) {
      int steps = random.nextInt(4); // of none, the first sample is left, or nothing
      table.offsets[i] = random.nextInt(width);
      table.begins[i + 1] = table.begins[i] + steps * Horizontal.LANES;
    }
    table.weights = floats(random, table.begins[n], false);
    for (int i = 0; i < table.weights.length; i += 1 + random.nextInt(5)) {
      table.weights[i] = 0;
    }
    int at = random.nextInt(5);
    int pitch = width + 3 * Horizontal.LANES + random.nextInt(5);
    float[] from = floats(random, at + Horizontal.ROWS * pitch + Horizontal.LANES, isExact);
    int outPitch = n * channels + Horizontal.SPILL + random.nextInt(5);
    float[] out = new float[2 + Horizontal.ROWS * outPitch];
    horizontal.run(from, at, pitch, table, new float[Horizontal.SUMS], out, 2, outPitch);
    for (int r = 0; r < Horizontal.ROWS; r++) {
      int end = 2 + r * outPitch + n * channels;
      Arrays.fill(out, end, end + Horizontal.SPILL, 0);
    }
    return out;
  }

  static int[] stretch(Stretch stretch, Random random, int n, boolean extreme) {
    float[] results = new float[0];
    for (int channels = 1; channels <= 4; channels++) {
      for (int taps = 1; taps <= 6; taps++) {
        results = join(results, stretch(stretch, random, n, channels, taps, extreme));
      }
    }
    return bits(results);
  }

  private static float[] stretch(
      Stretch stretch, Random random, int n, int channels, int taps, boolean extreme) {
    Stretch.Table table = new Stretch.Table();
    table.taps = taps;
    table.channels = channels;
    table.pitch = (n + Stretch.PAD - 1) & -Stretch.PAD;
    table.offsets = new int[table.pitch];
    table.bases = new int[table.pitch / stretch.group()];
    table.weights = floats(random, table.pitch * taps, false);
    int pixel = 0;
    int step = 2 + random.nextInt(5);
    Arrays.fill(table.bases, Integer.MAX_VALUE);
    for (int i = 0; i < table.pitch; i++) {
      if (i % channels == 0 && i > 0 && i < n) {
        pixel += random.nextInt(step);
      }
      table.offsets[i] = pixel * channels + i % channels;
      int group = i / stretch.group();
      table.bases[group] = Math.min(table.bases[group], table.offsets[i]);
    }
    table.group = stretch.group();
    for (int i = 0; i < table.pitch; i++) {
      table.offsets[i] -= table.bases[i / table.group];
      table.span = Math.max(table.span, table.offsets[i] + 1);
    }
    int at = random.nextInt(5);
    int pitch = (pixel + taps + 1) * channels + random.nextInt(5);
    float[] from = floats(random, at + Stretch.ROWS * pitch + Stretch.SPILL, extreme);
    float[] out = new float[2 + Stretch.ROWS * (table.pitch + 1)];
    stretch.run(from, at, pitch, table, out, 2, table.pitch + 1);
    return out;
  }

  static int[] convert(Convert convert, Random random, int n) {
    int at = random.nextInt(5);
    int first = random.nextInt(5);
    byte[] bytes = new byte[at + n];
    short[] shorts = new short[at + n];
    Pictures.scatter(random, bytes);
    Pictures.scatter(random, shorts);
    float[] wide = new float[first + n];
    float[] wider = new float[first + n];
    convert.widen8(bytes, at, n, wide, first);
    convert.widen16(shorts, at, n, wider, first);
    float[] values = levels(random, at + n);
    byte[] narrow8 = new byte[first + n];
    short[] narrow16 = new short[first + n];
    convert.narrow8(values, at, n, narrow8, first);
    convert.narrow16(values, at, n, narrow16, first);
    int[] bits = bits(join(wide, wider));
    int[] all = Arrays.copyOf(bits, bits.length + 2 * (first + n));
    for (int i = 0; i < first + n; i++) {
      all[bits.length + 2 * i] = narrow8[i];
      all[bits.length + 2 * i + 1] = narrow16[i];
    }
    return all;
  }

  private static float[] floats(Random random, int length, boolean extreme) {
    float[] floats = new float[length];
    for (int i = 0; i < length; i++) {
      floats[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
    return floats;
  }

  private static float[] join(float[] one, float[] other) {
    float[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    return bits;
  }
}
