package org.lanewarp.kernel;

import static org.lanewarp.kernel.Horizontal.LANES;
import static org.lanewarp.lane.Lanes.FLOAT4;

import jdk.incubator.vector.FloatVector;

/** {@link TransposeScalar} with whole pixels of three and four channels at once. */
public final class TransposeVector implements Transpose {

  private final Transpose narrow = new TransposeScalar();

  @Override
  public void toColumns(float[] from, int at, int pitch, int channels, int n, float[] to) {
    if (channels < 3) {
      narrow.toColumns(from, at, pitch, channels, n, to);
      return;
    }
    for (int x = 0; x < n; x++) {
      int p = at + x * channels;
      int q = x * LANES;
      FloatVector.fromArray(FLOAT4, from, p).intoArray(to, q);
      FloatVector.fromArray(FLOAT4, from, p + pitch).intoArray(to, q + 4);
      FloatVector.fromArray(FLOAT4, from, p + 2 * pitch).intoArray(to, q + 8);
      FloatVector.fromArray(FLOAT4, from, p + 3 * pitch).intoArray(to, q + 12);
    }
  }

  @Override
  public void toRows(float[] from, int channels, int n, float[] to, int first, int pitch) {
    if (channels < 3) {
      narrow.toRows(from, channels, n, to, first, pitch);
      return;
    }
    for (int x = 0; x < n; x++) { // with three channels, the fourth is overwritten by the next
      int p = first + x * channels;
      int q = x * LANES;
      FloatVector.fromArray(FLOAT4, from, q).intoArray(to, p);
      FloatVector.fromArray(FLOAT4, from, q + 4).intoArray(to, p + pitch);
      FloatVector.fromArray(FLOAT4, from, q + 8).intoArray(to, p + 2 * pitch);
      FloatVector.fromArray(FLOAT4, from, q + 12).intoArray(to, p + 3 * pitch);
    }
  }
}
