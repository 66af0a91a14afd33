package org.lanewarp.awt;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.lanewarp.Image;
import org.lanewarp.Resizer;

/** Scales BufferedImages to one size. Immutable and safe to share. */
@SuppressWarnings("exports") // who uses this package requires java.desktop
public final class ResizeOp extends ImageOp {

  private final int width;
  private final int height;
  private final Resizer resizer;

  /** Antialiased bicubic on one thread, colours weighted by their alpha. */
  public ResizeOp(int width, int height) {
    this(width, height, Resizer.bicubic().premultiply(true));
  }

  /**
   * A resize as a resizer does it. Its {@code premultiply} matters only where an image has alpha
   * that its colours are not multiplied with yet.
   *
   * @throws IllegalArgumentException if a side is not positive
   */
  public ResizeOp(int width, int height, Resizer resizer) {
    Image.checkSize(width, height, 1);
    this.width = width;
    this.height = height;
    this.resizer = Objects.requireNonNull(resizer, "resizer is null");
  }

  @Override
  int width(BufferedImage src) {
    return width;
  }

  @Override
  int height(BufferedImage src) {
    return height;
  }

  @Override
  boolean needsAlphaLast(BufferedImage src) {
    return resizer.premultiply() && src.getColorModel().hasAlpha() && !src.isAlphaPremultiplied();
  }

  @Override
  void compute(BufferedImage src, Image from, Image to) {
    resizer.premultiply(needsAlphaLast(src)).resize(from, to);
  }

  /** The destination's rectangle, at (0, 0). */
  @Override
  public Rectangle2D getBounds2D(BufferedImage src) {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /**
   * Not known without a source: the same point.
   *
   * @return {@code dst}, or a new point where that is null
   */
  @Override
  public Point2D getPoint2D(Point2D src, Point2D dst) {
    Point2D point = dst == null ? new Point2D.Double() : dst;
    point.setLocation(src);
    return point;
  }
}
