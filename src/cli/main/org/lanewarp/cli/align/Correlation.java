package org.lanewarp.cli.align;

/** Pearson's correlation of pairs of numbers. */
final class Correlation {

  private int n;
  private double a;
  private double b;
  private double aa;
  private double bb;
  private double ab;

  void add(double x, double y) {
    n++;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }

  int count() {
    return n;
  }

  /** −1 to 1; 0 where either does not vary. */
  double value() {
    double varianceA = aa - a * a / Math.max(n, 1);
    double varianceB = bb - b * b / Math.max(n, 1);
    double product = varianceA * varianceB;
    return product > 1e-12 ? (ab - a * b / n) / Math.sqrt(product) : 0;
  }
}
