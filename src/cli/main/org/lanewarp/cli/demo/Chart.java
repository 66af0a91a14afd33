package org.lanewarp.cli.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.lanewarp.ImageU8;

/**
 * The test chart of the demo: fine detail of known frequencies, straight lines, lettering, colours
 * and greys, and four different corners, so that each way to treat the border can be told apart.
 */
final class Chart {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private static final Color PAPER = new Color(0xf7f4ec);
  private static final Color INK = new Color(0x1b1f2a);
  private static final Color LINE = new Color(0xd9d3c3);
  private static final Color[] CORNERS = {
    new Color(0xd94f4f), new Color(0x3f78d0), new Color(0x3d9f68), new Color(0xe3a62f)
  };
  private static final int[] PATCHES = {
    0x735244, 0xc29682, 0x627a9d, 0x576c43, 0x8580b1, 0x67bdaa,
    0xd67e2c, 0x505ba6, 0xc15a63, 0x5e3c6c, 0x9dbc40, 0xe0a32e,
    0x383d96, 0x469449, 0xaf363c, 0xe7c71f, 0xbb5695, 0x0885a1
  };
  private static final int FRAME = 12;

  private final Lettering pen;

  Chart(Lettering pen) {
    this.pen = pen;
  }

  ImageU8 draw() {
    return Canvas.draw(WIDTH, HEIGHT, PAPER, this::draw);
  }

  private void draw(Graphics2D g) {
    grid(g);
    corners(g);
    frame(g);
    heading(g);
    stars(g);
    lettering(g);
    patches(g);
    gratings(g);
    greys(g);
  }

  private static void grid(Graphics2D g) {
    g.setColor(LINE);
    g.setStroke(new BasicStroke(1));
    for (int x = 40; x < WIDTH; x += 40) {
      g.draw(new Line2D.Double(x + 0.5, 0, x + 0.5, HEIGHT));
    }
    for (int y = 40; y < HEIGHT; y += 40) {
      g.draw(new Line2D.Double(0, y + 0.5, WIDTH, y + 0.5));
    }
  }

  private static void corners(Graphics2D g) {
    double r = 66;
    for (int i = 0; i < CORNERS.length; i++) {
      double cx = i % 2 == 0 ? FRAME : WIDTH - FRAME;
      double cy = i < 2 ? FRAME : HEIGHT - FRAME;
      g.setColor(CORNERS[i]);
      g.fill(new Arc2D.Double(cx - r, cy - r, 2 * r, 2 * r, 0, 360, Arc2D.PIE));
      g.setColor(PAPER);
      double hole = r / 2;
      g.fill(new Ellipse2D.Double(cx - hole, cy - hole, 2 * hole, 2 * hole));
    }
  }

  /** Blocks along the edge: one shifted or repeated pixel breaks their rhythm. */
  private static void frame(Graphics2D g) {
    for (int x = 0; x < WIDTH; x += 20) {
      g.setColor(x / 20 % 2 == 0 ? INK : Color.WHITE);
      g.fillRect(x, 0, 20, FRAME);
      g.fillRect(WIDTH - 20 - x, HEIGHT - FRAME, 20, FRAME);
    }
    for (int y = 0; y < HEIGHT; y += 20) {
      g.setColor(y / 20 % 2 == 0 ? INK : Color.WHITE);
      g.fillRect(0, HEIGHT - 20 - y, FRAME, 20);
      g.fillRect(WIDTH - FRAME, y, FRAME, 20);
    }
  }

  private void heading(Graphics2D g) {
    g.setColor(INK);
    pen.writeCentred(g, "Lanewarp", WIDTH / 2.0, 58, 26, 3);
    pen.writeCentred(g, "640 × 480", 140, 47, 9, 1.3);
    pen.writeCentred(g, "u8 × 3", 500, 47, 9, 1.3);
  }

  private static void stars(Graphics2D g) {
    g.drawImage(Targets.zonePlate(122), 320 - 122, 204 - 122, null);
    g.drawImage(Targets.siemensStar(70, 36, INK, Color.WHITE), 104 - 70, 158 - 70, null);
    g.drawImage(Targets.hueWheel(70, 24), 536 - 70, 158 - 70, null);
  }

  private void lettering(Graphics2D g) {
    g.setColor(INK);
    String[] lines = {"between pixels", "tap  fraction  weight", "gather, blend, round, store"};
    double y = 256;
    double size = 13;
    for (String line : lines) {
      pen.write(g, line, 34, y, size, size / 7);
      y += 24;
      size *= 0.72;
    }
    pen.write(g, "0123456789  v = p + a (q − p)", 34, y - 4, 5.5, 0.9);
  }

  private static void patches(Graphics2D g) {
    for (int i = 0; i < PATCHES.length; i++) {
      g.setColor(new Color(PATCHES[i]));
      g.fillRect(458 + i % 6 * 26, 242 + i / 6 * 28, 24, 26);
    }
  }

  private static void gratings(Graphics2D g) {
    int[] periods = {10, 8, 6, 4, 3, 2};
    for (int i = 0; i < periods.length; i++) {
      g.drawImage(Targets.bars(38, 34, periods[i], true), 84 + i * 40, 346, null);
      g.drawImage(Targets.bars(38, 34, periods[i], false), 518 - i * 40, 346, null);
    }
  }

  private static void greys(Graphics2D g) {
    for (int x = 0; x < 472; x++) {
      int ramp = Math.round(255f * x / 471);
      g.setColor(new Color(ramp, ramp, ramp));
      g.fillRect(84 + x, 388, 1, 22);
      int nth = x * 16 / 472;
      int step = 255 * nth / 15;
      g.setColor(new Color(step, step, step));
      g.fillRect(84 + x, 412, 1, 22);
    }
    g.setColor(INK);
    g.setStroke(new BasicStroke(1));
    g.drawRect(83, 387, 473, 47);
  }
}
