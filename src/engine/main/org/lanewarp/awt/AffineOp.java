package org.lanewarp.awt;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.Resampler;

/**
 * Transforms BufferedImages as {@link AffineTransformOp} does: the transform takes points of the
 * source to points of the destination, where pixels are squares between whole numbers. Samples near
 * the edge blend with what the resampler's border says, by default 0, where AffineTransformOp cuts
 * the image off. Every channel is resampled as it is stored. Immutable and safe to share.
 */
@SuppressWarnings("exports") // who uses this package requires java.desktop
public final class AffineOp extends ImageOp {

  private final AffineTransform transform;
  private final Affine toSource;
  private final Resampler resampler;

  /**
   * A transform on one thread, with 0 outside the source.
   *
   * @param interpolation {@link AffineTransformOp#TYPE_NEAREST_NEIGHBOR}, {@code TYPE_BILINEAR} or
   *     {@code TYPE_BICUBIC} (with A = −0.5, as there)
   * @throws IllegalArgumentException if it is none of these, or the transform has no inverse
   */
  public AffineOp(AffineTransform transform, int interpolation) {
    this(transform, resampler(interpolation));
  }

  /**
   * A transform as a resampler does it.
   *
   * @throws IllegalArgumentException if the transform has no inverse
   */
  public AffineOp(AffineTransform transform, Resampler resampler) {
    this.transform = new AffineTransform(transform);
    this.resampler = Objects.requireNonNull(resampler, "resampler is null");
    AffineTransform m = AffineTransform.getTranslateInstance(-0.5, -0.5);
    m.concatenate(transform);
    m.translate(0.5, 0.5); // from centres at whole numbers to squares between them
    this.toSource =
        new Affine(
                m.getScaleX(),
                m.getShearX(),
                m.getTranslateX(),
                m.getShearY(),
                m.getScaleY(),
                m.getTranslateY())
            .inverse();
  }

  private static Resampler resampler(int interpolation) {
    return switch (interpolation) {
      case AffineTransformOp.TYPE_NEAREST_NEIGHBOR -> Resampler.nearest();
      case AffineTransformOp.TYPE_BILINEAR -> Resampler.bilinear();
      case AffineTransformOp.TYPE_BICUBIC -> Resampler.bicubic(-0.5);
      default ->
          throw new IllegalArgumentException(
              "interpolation is "
                  + interpolation
                  + "; 1 (nearest), 2 (bilinear) or 3 (bicubic) is expected");
    };
  }

  /** The transform from source to destination. */
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  int width(BufferedImage src) {
    Rectangle bounds = getBounds2D(src).getBounds();
    return checked("width", bounds.x + bounds.width);
  }

  @Override
  int height(BufferedImage src) {
    Rectangle bounds = getBounds2D(src).getBounds();
    return checked("height", bounds.y + bounds.height);
  }

  private static int checked(String what, int side) {
    if (side <= 0) {
      throw new IllegalArgumentException(
          "transformed " + what + " is " + side + "; give a destination of your own");
    }
    return side;
  }

  @Override
  boolean needsAlphaLast(BufferedImage src) {
    return false;
  }

  @Override
  void compute(BufferedImage src, Image from, Image to) {
    resampler.warp(from, toSource, to);
  }

  /** The rectangle around the transformed source. */
  @Override
  public Rectangle2D getBounds2D(BufferedImage src) {
    Rectangle source = new Rectangle(0, 0, src.getWidth(), src.getHeight());
    return transform.createTransformedShape(source).getBounds2D();
  }

  /**
   * Where a point of the source lies in the destination.
   *
   * @return {@code dst}, or a new point where that is null
   */
  @Override
  public Point2D getPoint2D(Point2D src, Point2D dst) {
    return transform.transform(src, dst);
  }
}
