package org.lanewarp.cli.demo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/**
 * Writes with a pen instead of a font: a slim Java installation may have no fonts, and the pictures
 * come out the same on each machine. The alphabet is in the resource lettering.txt.
 */
final class Lettering {

  /** Height of capitals in the alphabet's own units. */
  private static final double CAPITAL = 10;

  private record Glyph(double advance, Path2D path) {}

  private final Map<Character, Glyph> glyphs = new HashMap<>();

  Lettering() {
    try (InputStream in = Lettering.class.getResourceAsStream("lettering.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource lettering.txt is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> glyphs.put(line.charAt(0), glyph(line.substring(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    glyphs.put(' ', new Glyph(4, new Path2D.Double()));
  }

  /** Width of the text, in pixels, with capitals {@code size} pixels high. */
  double width(String text, double size) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += glyph(text.charAt(i)).advance;
    }
    return width * size / CAPITAL;
  }

  /** Writes with the left end of the baseline at {@code (x, y)}; returns the right end. */
  double write(Graphics2D g, String text, double x, double y, double size, double weight) {
    g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double scale = size / CAPITAL;
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      Glyph glyph = glyph(text.charAt(i));
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(scale, scale);
      g.draw(place.createTransformedShape(glyph.path));
      at += glyph.advance * scale;
    }
    return at;
  }

  /** Writes with the middle of the baseline at {@code (x, y)}. */
  void writeCentred(Graphics2D g, String text, double x, double y, double size, double weight) {
    write(g, text, x - width(text, size) / 2, y, size, weight);
  }

  private Glyph glyph(char c) {
    Glyph glyph = glyphs.get(c);
    if (glyph == null) {
      throw new IllegalArgumentException("the alphabet has no '" + c + "'");
    }
    return glyph;
  }

  private static Glyph glyph(String line) {
    Path2D path = new Path2D.Double();
    try (Scanner moves = new Scanner(line).useLocale(java.util.Locale.ROOT)) {
      double advance = moves.nextDouble();
      while (moves.hasNext()) {
        switch (moves.next()) {
          case "M" -> path.moveTo(moves.nextDouble(), -moves.nextDouble());
          case "L" -> path.lineTo(moves.nextDouble(), -moves.nextDouble());
          case "Q" ->
              path.quadTo(
                  moves.nextDouble(), -moves.nextDouble(), moves.nextDouble(), -moves.nextDouble());
          case "A" -> path.append(arc(moves), false);
          default -> throw new IllegalStateException("lettering.txt: " + line);
        }
      }
      return new Glyph(advance, path);
    }
  }

  private static Arc2D arc(Scanner moves) {
    double cx = moves.nextDouble();
    double cy = -moves.nextDouble();
    double rx = moves.nextDouble();
    double ry = moves.nextDouble();
    Rectangle2D frame = new Rectangle2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    double from = moves.nextDouble();
    double sweep = moves.nextDouble();
    return new Arc2D.Double(frame, from, sweep, Arc2D.OPEN);
  }
}
