package org.lanewarp.cli.align;

import org.lanewarp.Affine;

/** From pixels of the finest level to the units of a {@link Model}, and back. */
record Frame(double fixedX, double fixedY, double movingX, double movingY, double radius) {

  static Frame of(int fixedWidth, int fixedHeight, int movingWidth, int movingHeight) {
    return new Frame(
        (fixedWidth - 1) / 2.0,
        (fixedHeight - 1) / 2.0,
        (movingWidth - 1) / 2.0,
        (movingHeight - 1) / 2.0,
        Math.max(fixedWidth, fixedHeight) / 2.0);
  }

  double u(double x) {
    return (x - fixedX) / radius;
  }

  double v(double y) {
    return (y - fixedY) / radius;
  }

  /** Coefficients as a map of pixels, from the fixed picture to the moving one. */
  Affine pixels(double[] c) {
    return new Affine(
        c[0],
        c[1],
        movingX + radius * c[2] - c[0] * fixedX - c[1] * fixedY,
        c[3],
        c[4],
        movingY + radius * c[5] - c[3] * fixedX - c[4] * fixedY);
  }
}
