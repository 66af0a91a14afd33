package org.lanewarp.kernel;

/** {@link VerticalPair}, row by row. */
public final class VerticalPairScalar implements VerticalPair {

  private final Vertical one = new VerticalScalar();

  @Override
  public void run(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2) {
    one.run(from, rows, taps, weights, w, n, out, to);
    one.run(from, rows, taps, weights, w2, n, out, to2);
  }

  @Override
  public void run8(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2) {
    one.run8(from, rows, taps, weights, w, n, out, to);
    one.run8(from, rows, taps, weights, w2, n, out, to2);
  }

  @Override
  public void run16(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2) {
    one.run16(from, rows, taps, weights, w, n, out, to);
    one.run16(from, rows, taps, weights, w2, n, out, to2);
  }
}
