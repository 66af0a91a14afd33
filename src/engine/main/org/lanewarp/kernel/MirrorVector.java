package org.lanewarp.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewarp.lane.LaneSupport;
import org.lanewarp.lane.Lanes;

/**
 * {@link MirrorScalar} in lanes. A vector is loaded so that it ends with the pixel that comes
 * first; where pixels do not fill it, the lanes left over take what the next vector overwrites. The
 * last vector is moved so that at most one pixel is left behind it, which goes by itself.
 */
public final class MirrorVector implements Mirror {

  private static final int MOST_CHANNELS = 4;

  /** Not all processors can permute the bytes of longer vectors. */
  private static final VectorSpecies<Byte> BYTE =
      LaneSupport.hasByteTables() ? ByteVector.SPECIES_512 : ByteVector.SPECIES_128;

  private static final VectorSpecies<Short> SHORT =
      LaneSupport.hasTables() ? ShortVector.SPECIES_512 : ShortVector.SPECIES_128;

  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private static final byte[] BYTES = new byte[MOST_CHANNELS * BYTE.length()];
  private static final short[] SHORTS = new short[MOST_CHANNELS * SHORT.length()];
  private static final int[] INTS = new int[MOST_CHANNELS * INT.length()];

  static {
    for (int c = 1; c <= MOST_CHANNELS; c++) {
      for (int i = 0; i < BYTE.length(); i++) {
        BYTES[(c - 1) * BYTE.length() + i] = (byte) source(i, c, BYTE.length());
      }
      for (int i = 0; i < SHORT.length(); i++) {
        SHORTS[(c - 1) * SHORT.length() + i] = (short) source(i, c, SHORT.length());
      }
      for (int i = 0; i < INT.length(); i++) {
        INTS[(c - 1) * INT.length() + i] = source(i, c, INT.length());
      }
    }
  }

  private final Mirror tail = new MirrorScalar();

  /** The lane that lane i takes; those left over take the first. */
  private static int source(int i, int channels, int lanes) {
    return Math.max(lanes - (i / channels + 1) * channels + i % channels, 0);
  }

  @Override
  public void mirror(byte[] from, int at, int channels, int n, byte[] to, int first) {
    int lanes = BYTE.length();
    int whole = lanes / channels;
    int most = n - (lanes + channels - 1) / channels; // the last pixel with a vector behind it
    int done = 0;
    if (most >= 0) {
      ByteVector order = ByteVector.fromArray(BYTE, BYTES, (channels - 1) * lanes);
      int end = at + n * channels - lanes;
      int last = most * channels;
      if (channels == 3) {
        for (int i = 0; i < last; i += 3 * whole) {
          order.selectFrom(ByteVector.fromArray(BYTE, from, end - i)).intoArray(to, first + i);
        }
      } else {
        for (int i = 0; i < last; i += BYTE.length()) {
          order.selectFrom(ByteVector.fromArray(BYTE, from, end - i)).intoArray(to, first + i);
        }
      }
      order.selectFrom(ByteVector.fromArray(BYTE, from, end - last)).intoArray(to, first + last);
      done = most + whole;
    }
    tail.mirror(from, at, channels, n - done, to, first + done * channels);
  }

  @Override
  public void mirror(short[] from, int at, int channels, int n, short[] to, int first) {
    int lanes = SHORT.length();
    int whole = lanes / channels;
    int most = n - (lanes + channels - 1) / channels;
    int done = 0;
    if (most >= 0) {
      ShortVector order = ShortVector.fromArray(SHORT, SHORTS, (channels - 1) * lanes);
      int end = at + n * channels - lanes;
      int last = most * channels;
      if (channels == 3) {
        for (int i = 0; i < last; i += 3 * whole) {
          order.selectFrom(ShortVector.fromArray(SHORT, from, end - i)).intoArray(to, first + i);
        }
      } else {
        for (int i = 0; i < last; i += SHORT.length()) {
          order.selectFrom(ShortVector.fromArray(SHORT, from, end - i)).intoArray(to, first + i);
        }
      }
      order.selectFrom(ShortVector.fromArray(SHORT, from, end - last)).intoArray(to, first + last);
      done = most + whole;
    }
    tail.mirror(from, at, channels, n - done, to, first + done * channels);
  }

  @Override
  public void mirror(float[] from, int at, int channels, int n, float[] to, int first) {
    int lanes = FLOAT.length();
    int whole = lanes / channels;
    int most = n - (lanes + channels - 1) / channels;
    int done = 0;
    if (most >= 0) {
      IntVector order = IntVector.fromArray(INT, INTS, (channels - 1) * lanes);
      int end = at + n * channels - lanes;
      int last = most * channels;
      if (channels == 3) {
        for (int i = 0; i < last; i += 3 * whole) {
          IntVector v = FloatVector.fromArray(FLOAT, from, end - i).reinterpretAsInts();
          order.selectFrom(v).reinterpretAsFloats().intoArray(to, first + i);
        }
      } else {
        for (int i = 0; i < last; i += FLOAT.length()) {
          IntVector v = FloatVector.fromArray(FLOAT, from, end - i).reinterpretAsInts();
          order.selectFrom(v).reinterpretAsFloats().intoArray(to, first + i);
        }
      }
      IntVector v = FloatVector.fromArray(FLOAT, from, end - last).reinterpretAsInts();
      order.selectFrom(v).reinterpretAsFloats().intoArray(to, first + last);
      done = most + whole;
    }
    tail.mirror(from, at, channels, n - done, to, first + done * channels);
  }
}
