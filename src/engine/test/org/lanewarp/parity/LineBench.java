package org.lanewarp.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;
import org.lanewarp.scene.Pictures;

/**
 * Blends rows into images, shifts rows, and mirrors them, of every type, in arrays without spare
 * elements.
 */
final class LineBench {

  private static final int LEAD = 3;

  private LineBench() {}

  static int[] run(LineKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[3 * (LEAD + n)];
    float fy = KernelBench.fraction(random, extreme);
    byte[] bytes = new byte[LEAD + n];
    kernel.blend8(blends(random, n, 0xff), 1, 1 + n, fy, n, bytes, LEAD);
    short[] shorts = new short[LEAD + n];
    kernel.blend16(blends(random, n, 0xffff), 1 + n, 1, fy, n, shorts, LEAD);
    float[] from = new float[1 + 2 * n];
    for (int i = 0; i < from.length; i++) {
      from[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
    float[] floats = new float[LEAD + n];
    kernel.blendFloat(from, 1, 1 + n, fy, n, floats, LEAD);
    for (int i = 0; i < LEAD + n; i++) {
      bits[3 * i] = bytes[i];
      bits[3 * i + 1] = shorts[i];
      bits[3 * i + 2] = KernelBench.canonical(Float.floatToRawIntBits(floats[i]));
    }
    return bits;
  }

  /** Shifts rows of every type, with some elements between them. */
  static int[] run(Shift shift, Random random, int n, boolean extreme) {
    int channels = 1 + random.nextInt(4);
    Window w = new Window();
    w.channels = channels;
    w.stride = n + channels + random.nextInt(3);
    int length = LEAD + Shift.ROWS * w.stride + n + channels;
    w.ownBytes(length);
    w.ownShorts(length);
    w.ownFloats(length);
    random.nextBytes(w.bytes);
    for (int i = 0; i < length; i++) {
      w.shorts[i] = (short) random.nextInt();
      w.floats[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
    float fx = KernelBench.fraction(random, extreme);
    float[] fy = new float[1 + Shift.ROWS];
    for (int i = 0; i < fy.length; i++) {
      fy[i] = KernelBench.fraction(random, extreme);
    }
    int pitch = n + random.nextInt(3);
    int size = LEAD + (Shift.ROWS - 1) * pitch + n;
    byte[] bytes = new byte[size];
    shift.shift(w, LEAD, fx, fy, 1, n, bytes, LEAD, pitch);
    short[] shorts = new short[size];
    shift.shift(w, LEAD, fx, fy, 1, n, shorts, LEAD, pitch);
    float[] floats = new float[size];
    shift.shift(w, LEAD, fx, fy, 1, n, floats, LEAD, pitch);
    int[] bits = new int[3 * size];
    for (int i = 0; i < size; i++) {
      bits[3 * i] = bytes[i];
      bits[3 * i + 1] = shorts[i];
      bits[3 * i + 2] = KernelBench.canonical(Float.floatToRawIntBits(floats[i]));
    }
    return bits;
  }

  static int[] run(Mirror mirror, Random random, int n) {
    int[] bits = new int[4 * 3 * (LEAD + 4 * n)];
    int at = 0;
    for (int channels = 1; channels <= 4; channels++) {
      int length = LEAD + n * channels;
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      short[] shorts = new short[length];
      float[] floats = new float[length];
      for (int i = 0; i < length; i++) {
        shorts[i] = (short) random.nextInt();
        floats[i] = random.nextFloat();
      }
      byte[] toBytes = new byte[length];
      mirror.mirror(bytes, LEAD, channels, n, toBytes, LEAD);
      short[] toShorts = new short[length];
      mirror.mirror(shorts, LEAD, channels, n, toShorts, LEAD);
      float[] toFloats = new float[length];
      mirror.mirror(floats, LEAD, channels, n, toFloats, LEAD);
      for (int i = 0; i < length; i++) {
        bits[at++] = toBytes[i];
        bits[at++] = toShorts[i];
        bits[at++] = Float.floatToRawIntBits(toFloats[i]);
      }
    }
    return bits;
  }

  /** Turns squares of every type, out of rows up to four pixels longer, either way. */
  static int[] run(Turn turn, Random random, int n) {
    List<Integer> bits = new ArrayList<>();
    for (PixelType type : PixelType.values()) {
      for (int channels = 1; channels * type.bytes() <= Turn.MOST_BYTES; channels++) {
        turn(turn, type, channels, Turn.side(channels * type.bytes()), n % 5, random, bits);
      }
    }
    return bits.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void turn(
      Turn turn,
      PixelType type,
      int channels,
      int side,
      int longer,
      Random random,
      List<Integer> bits) {
    int pitch = channels * (side + longer);
    int down = (side - 1) * pitch;
    int length = LEAD + down + channels * side;
    boolean climbs = random.nextBoolean();
    int at = climbs ? LEAD + down : LEAD;
    boolean rises = random.nextBoolean();
    int first = rises ? LEAD + down : LEAD;
    int across = climbs ? -pitch : pitch;
    int rise = rises ? -pitch : pitch;
    switch (type) {
      case U8 -> {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        byte[] to = new byte[length];
        turn.turn(bytes, at, across, channels, to, first, rise);
        for (byte b : to) {
          bits.add((int) b);
        }
      }
      case U16 -> {
        short[] shorts = new short[length];
        Pictures.scatter(random, shorts);
        short[] to = new short[length];
        turn.turn(shorts, at, across, channels, to, first, rise);
        for (short s : to) {
          bits.add((int) s);
        }
      }
      case F32 -> {
        float[] floats = new float[length];
        Pictures.scatter(random, floats);
        float[] to = new float[length];
        turn.turn(floats, at, across, to, first, rise);
        for (float f : to) {
          bits.add(Float.floatToRawIntBits(f));
        }
      }
    }
  }

  /** One element, then two rows as blends in x leave them: within the range, ends included. */
  private static float[] blends(Random random, int n, int max) {
    float[] row = new float[1 + 2 * n];
    for (int i = 0; i < row.length; i++) {
      row[i] =
          random.nextInt(4) == 0 ? max * random.nextInt(2) : (max * random.nextInt(513)) / 512f;
    }
    return row;
  }
}
