package org.lanewarp.cli.demo;

import org.lanewarp.CoordinateMap;

/** The dense maps of the demo: for each pixel of the output the position in the chart. */
final class Maps {

  /** Computes a position: {@code at[0]} and {@code at[1]} hold the output's, then the source's. */
  @FunctionalInterface
  private interface Formula {
    void apply(double[] at);
  }

  private Maps() {}

  /** Turns the middle and leaves the rim alone: the angle fades with the distance. */
  static CoordinateMap swirl(int width, int height) {
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    double reach = 0.31 * height;
    return absolute(
        width,
        height,
        at -> {
          double dx = at[0] - cx;
          double dy = at[1] - cy;
          double turn = 2.9 * Math.exp(-(dx * dx + dy * dy) / (reach * reach));
          at[0] = cx + dx * Math.cos(turn) - dy * Math.sin(turn);
          at[1] = cy + dx * Math.sin(turn) + dy * Math.cos(turn);
        });
  }

  /** Barrel distortion with one radial coefficient, r' = r (1 + k r²), as a wide lens has it. */
  static CoordinateMap barrel(int width, int height, double k) {
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    double unit = Math.hypot(cx, cy);
    return absolute(
        width,
        height,
        at -> {
          double dx = (at[0] - cx) / unit;
          double dy = (at[1] - cy) / unit;
          double stretch = 0.92 * (1 + k * (dx * dx + dy * dy));
          at[0] = cx + dx * stretch * unit;
          at[1] = cy + dy * stretch * unit;
        });
  }

  /**
   * Polar coordinates: the source's bottom edge becomes the planet, its top the rim of the sky.
   * Beyond the rim there is no position; NaN says so.
   */
  static CoordinateMap planet(int width, int height) {
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    double inner = 0.11 * height;
    double outer = 0.49 * height;
    return absolute(
        width,
        height,
        at -> {
          double dx = at[0] - cx;
          double dy = at[1] - cy;
          double r = Math.hypot(dx, dy);
          double turn = Math.atan2(dx, -dy) / (2 * Math.PI) + 0.5;
          at[0] = r > outer ? Double.NaN : turn * width - 0.5;
          at[1] = Math.min(1, (outer - r) / (outer - inner)) * (height - 1);
        });
  }

  /** Rings on water, as offsets: they move each position along the radius. */
  static CoordinateMap ripple(int width, int height) {
    double cx = 0.36 * width;
    double cy = 0.42 * height;
    float[][] offsets =
        tabulate(
            width,
            height,
            at -> {
              double dx = at[0] - cx;
              double dy = at[1] - cy;
              double r = Math.hypot(dx, dy) + 1e-9;
              double push = 9 * Math.sin(r / 11) * Math.exp(-r / 190);
              at[0] = push * dx / r;
              at[1] = push * dy / r;
            });
    return CoordinateMap.relative(offsets[0], offsets[1], width, height);
  }

  private static CoordinateMap absolute(int width, int height, Formula formula) {
    float[][] positions = tabulate(width, height, formula);
    return CoordinateMap.of(positions[0], positions[1], width, height);
  }

  private static float[][] tabulate(int width, int height, Formula formula) {
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    double[] at = new double[2];
    for (int i = 0; i < xs.length; i++) {
      int x = i % width;
      int y = i / width;
      at[0] = x;
      at[1] = y;
      formula.apply(at);
      xs[i] = (float) at[0];
      ys[i] = (float) at[1];
    }
    return new float[][] {xs, ys};
  }
}
