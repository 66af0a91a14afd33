package org.lanewarp.cli.align;

/**
 * The kinds of transform that can be looked for. Positions are relative to the pictures' centres,
 * in units of a radius, so that all parameters are of one size. The coefficients are {@code (a, b,
 * tx, c, d, ty)}: {@code (u, v)} in the fixed picture lies at {@code (a u + b v + tx, c u + d v +
 * ty)} in the moving one.
 */
public enum Model {
  /** A shift: (tx, ty). */
  TRANSLATION(2) {
    @Override
    double[] coefficients(double[] p) {
      return new double[] {1, 0, p[0], 0, 1, p[1]};
    }

    @Override
    double[][] derivatives(double[] p) {
      return new double[][] {{0, 0, 1, 0, 0, 0}, {0, 0, 0, 0, 0, 1}};
    }

    @Override
    double[] start(double turn, double scale, double tx, double ty) {
      return new double[] {tx, ty};
    }
  },
  /** A rotation and a shift: (angle, tx, ty). */
  RIGID(3) {
    @Override
    double[] coefficients(double[] p) {
      double cos = Math.cos(p[0]);
      double sin = Math.sin(p[0]);
      return new double[] {cos, -sin, p[1], sin, cos, p[2]};
    }

    @Override
    double[][] derivatives(double[] p) {
      double cos = Math.cos(p[0]);
      double sin = Math.sin(p[0]);
      return new double[][] {{-sin, -cos, 0, cos, -sin, 0}, {0, 0, 1, 0, 0, 0}, {0, 0, 0, 0, 0, 1}};
    }

    @Override
    double[] start(double turn, double scale, double tx, double ty) {
      return new double[] {turn, tx, ty};
    }
  },
  /** The same with a scale: (s cos, s sin, tx, ty). */
  SIMILARITY(4) {
    @Override
    double[] coefficients(double[] p) {
      return new double[] {p[0], -p[1], p[2], p[1], p[0], p[3]};
    }

    @Override
    double[][] derivatives(double[] p) {
      return new double[][] {
        {1, 0, 0, 0, 1, 0}, {0, -1, 0, 1, 0, 0}, {0, 0, 1, 0, 0, 0}, {0, 0, 0, 0, 0, 1}
      };
    }

    @Override
    double[] start(double turn, double scale, double tx, double ty) {
      return new double[] {scale * Math.cos(turn), scale * Math.sin(turn), tx, ty};
    }
  },
  /** All six coefficients. */
  AFFINE(6) {
    @Override
    double[] coefficients(double[] p) {
      return p.clone();
    }

    @Override
    double[][] derivatives(double[] p) {
      double[][] identity = new double[6][6];
      for (int i = 0; i < 6; i++) {
        identity[i][i] = 1;
      }
      return identity;
    }

    @Override
    double[] start(double turn, double scale, double tx, double ty) {
      double cos = scale * Math.cos(turn);
      double sin = scale * Math.sin(turn);
      return new double[] {cos, -sin, tx, sin, cos, ty};
    }
  };

  private final int parameters;

  Model(int parameters) {
    this.parameters = parameters;
  }

  int parameters() {
    return parameters;
  }

  /** The six coefficients. */
  abstract double[] coefficients(double[] p);

  /** How the coefficients change with each parameter. */
  abstract double[][] derivatives(double[] p);

  /** The parameters of a turn, scale and shift, as far as the model knows them. */
  abstract double[] start(double turn, double scale, double tx, double ty);
}
