package org.lanewarp.kernel;

import static org.lanewarp.kernel.GradientBatch.CAPACITY;

import org.lanewarp.lane.Blend;

/**
 * The gradients of bicubic interpolation with A = −0.75. A cell holds what the four taps of a row
 * that begins there receive.
 */
public final class CubicAdjointScalar implements Adjoint {

  /** Keys' parameter. */
  static final float A = -0.75f;

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    axis(batch.fx, n, g.wx, g.dx);
    axis(batch.fy, n, g.wy, g.dy);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < 4; k++) {
        g.shares[4 * i + k] = g.wx[k * CAPACITY + i];
      }
    }
  }

  /** Keys' kernel at 1 + f, f, 1 − f and 2 − f, and its derivatives by f. */
  private static void axis(float[] fractions, int n, float[] w, float[] d) {
    for (int i = 0; i < n; i++) {
      float f = fractions[i];
      float g = 1 - f;
      w[i] = Blend.cubic0(A, f);
      w[CAPACITY + i] = Math.fma(f * f, Math.fma(A + 2, f, -(A + 3)), 1);
      w[2 * CAPACITY + i] = Blend.cubic2(A, f);
      w[3 * CAPACITY + i] = Blend.cubic3(A, f);
      d[i] = A * g * Math.fma(-3f, f, 1f);
      d[CAPACITY + i] = f * Math.fma(3 * (A + 2), f, -2 * (A + 3));
      d[2 * CAPACITY + i] = g * Math.fma(3 * (A + 2), -g, 2 * (A + 3));
      d[3 * CAPACITY + i] = A * f * Math.fma(-3f, f, 2f);
    }
  }

  @Override
  public void slope(
      Window w,
      int offset,
      Batch batch,
      int n,
      GradientBatch g,
      float[] slopeX,
      float[] slopeY,
      int at) {
    for (int i = 0; i < n; i++) {
      float byX = 0;
      float byY = 0;
      int p = offset + batch.index[i];
      for (int r = 0; r < 4; r++) {
        float line = line(w.floats, p, g.wx, i);
        float slope = line(w.floats, p, g.dx, i);
        byX = Math.fma(g.wy[r * CAPACITY + i], slope, byX);
        byY = Math.fma(g.dy[r * CAPACITY + i], line, byY);
        p += w.stride;
      }
      float by = g.output[i];
      slopeX[at + i] = Math.fma(by, byX, slopeX[at + i]);
      slopeY[at + i] = Math.fma(by, byY, slopeY[at + i]);
    }
  }

  private static float line(float[] taps, int at, float[] weights, int i) {
    float sum = weights[i] * taps[at];
    for (int k = 1; k < 4; k++) {
      sum = Math.fma(weights[k * CAPACITY + i], taps[at + k], sum);
    }
    return sum;
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = turn; i < n; i += TURNS) {
        for (int k = 0; k < 16; k++) {
          int p = offset + batch.index[i] + k / 4 * stride + k % 4;
          float row = g.output[i] * g.wy[k / 4 * CAPACITY + i];
          to[p] = Math.fma(g.shares[4 * i + k % 4], row, to[p]);
        }
      }
    }
  }
}
