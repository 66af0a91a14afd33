package org.lanewarp.cli.align;

/**
 * A transform on its way to the best one: parameters, gain and bias, improved by Levenberg's and
 * Marquardt's damped Gauss-Newton steps.
 */
final class Fit {

  private static final double MULTIPLE = 3 * 1.4826;
  private static final int TRIES = 8;

  final Model model;
  double[] p;
  double gain = 1;
  double bias;
  private double damping = 1e-3;

  Fit(Model model, double[] start) {
    this.model = model;
    this.p = start;
  }

  double[] coefficients() {
    return model.coefficients(p);
  }

  /**
   * One accepted step.
   *
   * @param steps where the error before it goes: the root of the mean robust loss
   * @return how far it moved the picture's farthest points, in units of the radius; 0 if no step
   *     improves the fit
   */
  double step(Pair pair, Errors steps) {
    pair.sample(coefficients(), true);
    double c = pair.scale(gain, bias, MULTIPLE);
    double before = pair.loss(gain, bias, c);
    steps.add(pair.factor(), Math.sqrt(2 * before));
    double[][] h = project(pair.equations(gain, bias, c));
    for (int i = 0; i < TRIES && Double.isFinite(before); i++) {
      double[] delta = Solve.damped(h, damping);
      if (delta != null) {
        double[] next = p.clone();
        for (int k = 0; k < next.length; k++) {
          next[k] -= delta[k];
        }
        double nextGain = gain - delta[p.length];
        double nextBias = bias - delta[p.length + 1];
        pair.sample(model.coefficients(next), false);
        if (pair.loss(nextGain, nextBias, c) < before) {
          double moved = distance(model.coefficients(next), coefficients());
          p = next;
          gain = nextGain;
          bias = nextBias;
          damping = Math.max(damping / 5, 1e-9);
          return moved;
        }
      }
      damping = Math.min(damping * 6, 1e6);
    }
    damping = 1e-3;
    return 0;
  }

  private static double distance(double[] a, double[] b) {
    double x = 0;
    double y = 0;
    for (int k = 0; k < 3; k++) {
      x += Math.abs(a[k] - b[k]);
      y += Math.abs(a[3 + k] - b[3 + k]);
    }
    return Math.hypot(x, y);
  }

  /** From the six coefficients to the model's parameters, by the chain rule. */
  private double[][] project(double[][] h) {
    double[][] d = model.derivatives(p);
    int n = p.length + 2;
    double[][] by = new double[n][Pair.UNKNOWNS];
    for (int k = 0; k < p.length; k++) {
      System.arraycopy(d[k], 0, by[k], 0, 6);
    }
    by[n - 2][6] = 1;
    by[n - 1][7] = 1;
    double[][] out = new double[n][n + 1];
    for (int r = 0; r < n; r++) {
      for (int a = 0; a < Pair.UNKNOWNS; a++) {
        for (int s = 0; s < n; s++) {
          for (int b = 0; b < Pair.UNKNOWNS; b++) {
            out[r][s] += by[r][a] * h[a][b] * by[s][b];
          }
        }
        out[r][n] += by[r][a] * h[a][Pair.UNKNOWNS];
      }
    }
    return out;
  }
}
