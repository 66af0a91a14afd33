package org.lanewarp.cli.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.lanewarp.ImageU8;

/**
 * Explains bilinear interpolation in one picture: a sample between four pixels cuts their square
 * into four rectangles, and each pixel weighs as much as the rectangle at the opposite corner.
 */
final class BilinearFigure {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 880;

  private static final Color PAPER = new Color(0xfbfaf7);
  private static final Color INK = new Color(0x232838);
  private static final Color FAINT = new Color(0x8b90a0);

  /** p00, p01, p10, p11: row first, as in the formula. */
  private static final Color[] PIXELS = {
    new Color(0x3a6fd8), new Color(0xe98a2e), new Color(0x2f9e70), new Color(0xc8487f)
  };

  private static final String[] NAMES = {"00", "01", "10", "11"};
  private static final String[] WEIGHTS = {"(1−a)(1−b)", "a(1−b)", "(1−a)b", "a·b"};

  // The square of the four pixel centres, and where the sample falls in it.
  private static final double X0 = 400;
  private static final double Y0 = 160;
  private static final double SIDE = 500;
  private static final double A = 0.64;
  private static final double B = 0.36;

  private final Lettering pen;

  BilinearFigure(Lettering pen) {
    this.pen = pen;
  }

  ImageU8 draw() {
    return Canvas.draw(WIDTH, HEIGHT, PAPER, this::draw);
  }

  private void draw(Graphics2D g) {
    double sx = X0 + A * SIDE;
    double sy = Y0 + B * SIDE;
    areas(g, sx, sy);
    pixels(g);
    distances(g, sx, sy);
    sample(g, sx, sy);
    formula(g);
  }

  private void areas(Graphics2D g, double sx, double sy) {
    for (int i = 0; i < 4; i++) {
      // The area that is this pixel's weight lies at the opposite corner.
      boolean right = i % 2 == 0;
      boolean below = i < 2;
      double left = right ? sx : X0;
      double top = below ? sy : Y0;
      double w = right ? X0 + SIDE - sx : sx - X0;
      double h = below ? Y0 + SIDE - sy : sy - Y0;
      g.setColor(tint(PIXELS[i], 0.38));
      g.fill(new Rectangle2D.Double(left, top, w, h));
      g.setColor(tint(PIXELS[i], 1.25));
      pen.writeCentred(g, WEIGHTS[i], left + w / 2, top + h / 2 + 9, 19, 2.6);
      String percent = Math.round(100 * w * h / (SIDE * SIDE)) + " / 100";
      pen.writeCentred(g, percent, left + w / 2, top + h / 2 + 36, 11, 1.5);
    }
    g.setColor(PAPER);
    g.setStroke(new BasicStroke(4));
    g.draw(new Line2D.Double(sx, Y0, sx, Y0 + SIDE));
    g.draw(new Line2D.Double(X0, sy, X0 + SIDE, sy));
  }

  private void pixels(Graphics2D g) {
    double r = 38;
    for (int i = 0; i < 4; i++) {
      int column = i % 2;
      int row = i / 2;
      double cx = X0 + column * SIDE;
      double cy = Y0 + row * SIDE;
      g.setColor(PAPER);
      g.fill(new RoundRectangle2D.Double(cx - r - 5, cy - r - 5, 2 * r + 10, 2 * r + 10, 24, 24));
      g.setColor(PIXELS[i]);
      g.fill(new RoundRectangle2D.Double(cx - r, cy - r, 2 * r, 2 * r, 18, 18));
      g.setColor(Color.WHITE);
      double x = pen.write(g, "p", cx - 21, cy + 8, 24, 3);
      pen.write(g, NAMES[i], x - 2, cy + 15, 14, 2.2);
    }
  }

  private void distances(Graphics2D g, double sx, double sy) {
    double above = Y0 - 74;
    double beside = X0 - 74;
    across(g, X0, sx, above, "a");
    across(g, sx, X0 + SIDE, above, "1−a");
    down(g, Y0, sy, beside, "b");
    down(g, sy, Y0 + SIDE, beside, "1−b");
    g.setColor(FAINT);
    g.setStroke(
        new BasicStroke(
            1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {2, 7}, 0));
    g.draw(new Line2D.Double(sx, above + 14, sx, Y0 - 6));
    g.draw(new Line2D.Double(beside + 14, sy, X0 - 6, sy));
  }

  private void across(Graphics2D g, double from, double to, double y, String label) {
    g.setColor(INK);
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(from + 3, y, to - 3, y));
    g.draw(new Line2D.Double(from + 3, y - 8, from + 3, y + 8));
    g.draw(new Line2D.Double(to - 3, y - 8, to - 3, y + 8));
    pen.writeCentred(g, label, (from + to) / 2, y - 16, 19, 2.4);
  }

  private void down(Graphics2D g, double from, double to, double x, String label) {
    g.setColor(INK);
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(x, from + 3, x, to - 3));
    g.draw(new Line2D.Double(x - 8, from + 3, x + 8, from + 3));
    g.draw(new Line2D.Double(x - 8, to - 3, x + 8, to - 3));
    double width = pen.width(label, 19);
    pen.write(g, label, x - 20 - width, (from + to) / 2 + 8, 19, 2.4);
  }

  /** The sample has the colour that its own weights give. */
  private void sample(Graphics2D g, double sx, double sy) {
    double[] weights = {(1 - A) * (1 - B), A * (1 - B), (1 - A) * B, A * B};
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int i = 0; i < 4; i++) {
      red += weights[i] * PIXELS[i].getRed();
      green += weights[i] * PIXELS[i].getGreen();
      blue += weights[i] * PIXELS[i].getBlue();
    }
    double r = 27;
    g.setColor(PAPER);
    g.fill(new Ellipse2D.Double(sx - r - 5, sy - r - 5, 2 * r + 10, 2 * r + 10));
    g.setColor(new Color((int) red, (int) green, (int) blue));
    g.fill(new Ellipse2D.Double(sx - r, sy - r, 2 * r, 2 * r));
    g.setColor(Color.WHITE);
    pen.writeCentred(g, "v", sx + 1, sy + 9, 25, 3.4);
  }

  private void formula(Graphics2D g) {
    double size = 21;
    double y = HEIGHT - 96;
    double width = formula(null, 0, y, size);
    formula(g, (WIDTH - width) / 2, y, size);
    g.setColor(FAINT);
    String words = "each pixel weighs as much as the area at the opposite corner";
    pen.writeCentred(g, words, WIDTH / 2.0, HEIGHT - 36, 14, 1.7);
  }

  /** Writes the formula, each term in its pixel's colour; only measures it if g is null. */
  private double formula(Graphics2D g, double x, double y, double size) {
    double at = piece(g, "v = ", x, y, size, INK);
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        at = piece(g, " + ", at, y, size, INK);
      }
      at = piece(g, WEIGHTS[i] + " p", at, y, size, tint(PIXELS[i], 1.15));
      at = piece(g, NAMES[i], at - 2, y + 7, size * 0.6, tint(PIXELS[i], 1.15));
    }
    return at - x;
  }

  private double piece(Graphics2D g, String text, double x, double y, double size, Color color) {
    if (g != null) {
      g.setColor(color);
      pen.write(g, text, x, y, size, size / 7.5);
    }
    return x + pen.width(text, size);
  }

  /** The colour mixed with paper (under 1) or darkened (over 1). */
  private static Color tint(Color c, double strength) {
    int[] mixed = {c.getRed(), c.getGreen(), c.getBlue()};
    int[] paper = {PAPER.getRed(), PAPER.getGreen(), PAPER.getBlue()};
    for (int i = 0; i < 3; i++) {
      double v = strength <= 1 ? paper[i] + strength * (mixed[i] - paper[i]) : mixed[i] / strength;
      mixed[i] = (int) Math.round(v);
    }
    return new Color(mixed[0], mixed[1], mixed[2]);
  }
}
