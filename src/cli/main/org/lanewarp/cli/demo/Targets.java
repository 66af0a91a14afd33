package org.lanewarp.cli.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** The chart's measured parts: pictures of known frequencies, computed pixel by pixel. */
final class Targets {

  /** Samples in each direction over which an edge inside a pixel is averaged. */
  private static final int SUBSAMPLES = 4;

  /** A colour at a position, ARGB; positions are relative to the picture's centre. */
  @FunctionalInterface
  private interface Pattern {
    int at(double x, double y);
  }

  private Targets() {}

  /**
   * A zone plate: rings whose frequency grows with the radius, up to nearly half a cycle a pixel at
   * the rim. What a resampler loses or invents shows as wrong rings.
   */
  static BufferedImage zonePlate(int radius) {
    double k = Math.PI * 0.46 / radius;
    BufferedImage picture = transparent(2 * radius);
    for (int py = 0; py < 2 * radius; py++) {
      for (int px = 0; px < 2 * radius; px++) {
        double x = px + 0.5 - radius;
        double y = py + 0.5 - radius;
        // Only the disc's rim is smoothed; the rings are point samples, or they would fade.
        int alpha = (int) Math.round(255 * clamp(radius - Math.hypot(x, y)));
        int grey = (int) Math.round(127.5 + 127.5 * Math.cos(k * (x * x + y * y)));
        picture.setRGB(px, py, alpha << 24 | grey * 0x010101);
      }
    }
    return picture;
  }

  /** A Siemens star of {@code spokes} dark spokes. */
  static BufferedImage siemensStar(int radius, int spokes, Color dark, Color light) {
    return averaged(
        2 * radius,
        (x, y) -> {
          if (Math.hypot(x, y) > radius) {
            return 0;
          }
          double turn = Math.atan2(y, x) / (2 * Math.PI) * spokes;
          return (turn - Math.floor(turn) < 0.5 ? dark : light).getRGB();
        });
  }

  /** A wheel of hues, paler towards its centre, with white spokes between. */
  static BufferedImage hueWheel(int radius, int sectors) {
    return averaged(
        2 * radius,
        (x, y) -> {
          double r = Math.hypot(x, y) / radius;
          if (r > 1) {
            return 0;
          }
          double turn = Math.atan2(-y, x) / (2 * Math.PI) + 1;
          double sector = Math.floor(turn * sectors) / sectors;
          double ring = Math.floor(r * 5) / 4;
          return Color.HSBtoRGB((float) sector, (float) (0.15 + 0.75 * ring), 0.93f);
        });
  }

  /** Bars of {@code period} pixels, one half dark, one half light; vertical or horizontal. */
  static BufferedImage bars(int width, int height, int period, boolean vertical) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean dark = 2 * ((vertical ? x : y) % period) < period;
        picture.setRGB(x, y, dark ? 0xff1b1f2a : 0xffffffff);
      }
    }
    return picture;
  }

  private static BufferedImage averaged(int side, Pattern pattern) {
    BufferedImage picture = transparent(side);
    for (int py = 0; py < side; py++) {
      for (int px = 0; px < side; px++) {
        picture.setRGB(px, py, average(pattern, px - side / 2.0, py - side / 2.0));
      }
    }
    return picture;
  }

  private static int average(Pattern pattern, double left, double top) {
    int a = 0;
    int r = 0;
    int g = 0;
    int b = 0;
    for (int j = 0; j < SUBSAMPLES; j++) {
      for (int i = 0; i < SUBSAMPLES; i++) {
        int argb = pattern.at(left + (i + 0.5) / SUBSAMPLES, top + (j + 0.5) / SUBSAMPLES);
        int weight = argb >>> 24;
        a += weight;
        r += weight * (argb >> 16 & 0xff);
        g += weight * (argb >> 8 & 0xff);
        b += weight * (argb & 0xff);
      }
    }
    int n = SUBSAMPLES * SUBSAMPLES;
    return a == 0 ? 0 : ((a / n) << 24) | ((r / a) << 16) | ((g / a) << 8) | (b / a);
  }

  private static BufferedImage transparent(int side) {
    return new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
  }

  private static double clamp(double v) {
    return Math.max(0, Math.min(1, v));
  }
}
