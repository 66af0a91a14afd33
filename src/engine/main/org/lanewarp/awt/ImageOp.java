package org.lanewarp.awt;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import org.lanewarp.Image;

/** What the operations have in common: layouts, and images that differ in them. */
abstract class ImageOp implements BufferedImageOp {

  ImageOp() {}

  /** The destination's width for a source, in whole pixels. */
  abstract int width(BufferedImage src);

  /** The destination's height for a source, in whole pixels. */
  abstract int height(BufferedImage src);

  /** Whether alpha has to be the last channel. */
  abstract boolean needsAlphaLast(BufferedImage src);

  /** Computes the samples. */
  abstract void compute(BufferedImage src, Image from, Image to);

  /**
   * Computes the destination; where that is null, a new one.
   *
   * @return the destination
   * @throws IllegalArgumentException if both are the same image
   */
  @Override
  public final BufferedImage filter(BufferedImage src, BufferedImage dst) {
    if (isSame(src, dst)) {
      throw new IllegalArgumentException(
          "source and destination are the same image; they must be two");
    }
    BufferedImage to = dst == null ? createCompatibleDestImage(src, null) : dst;
    if (src.getColorModel() instanceof IndexColorModel) {
      BufferedImage colors =
          new BufferedImage(src.getWidth(), src.getHeight(), BufferedImage.TYPE_INT_ARGB);
      draw(src, colors);
      filter(colors, to);
    } else if (Sheet.isAlike(src, to)) {
      compute(src, to);
    } else {
      BufferedImage like = like(src, src.getColorModel(), to.getWidth(), to.getHeight());
      compute(src, like);
      draw(like, to);
    }
    return to;
  }

  private void compute(BufferedImage src, BufferedImage dst) {
    boolean alphaLast = needsAlphaLast(src);
    Sheet from = Sheet.of(src, alphaLast);
    Sheet to = Sheet.of(dst, alphaLast);
    compute(src, from.image(), to.image());
    to.store(dst);
  }

  private static void draw(BufferedImage from, BufferedImage to) {
    Graphics2D graphics = to.createGraphics();
    try {
      graphics.setComposite(AlphaComposite.Src);
      graphics.drawImage(from, 0, 0, null);
    } finally {
      graphics.dispose();
    }
  }

  /** A blank image with the destination's size and the source's layout, or the colour model's. */
  @Override
  public BufferedImage createCompatibleDestImage(BufferedImage src, ColorModel model) {
    int width = width(src);
    int height = height(src);
    if (model == null && src.getColorModel() instanceof IndexColorModel) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
    return like(src, model == null ? src.getColorModel() : model, width, height);
  }

  private static BufferedImage like(BufferedImage src, ColorModel model, int width, int height) {
    if (model.equals(src.getColorModel()) && src.getType() != BufferedImage.TYPE_CUSTOM) {
      return new BufferedImage(width, height, src.getType());
    }
    WritableRaster raster =
        model.equals(src.getColorModel())
            ? src.getRaster().createCompatibleWritableRaster(width, height)
            : model.createCompatibleWritableRaster(width, height);
    return new BufferedImage(model, raster, model.isAlphaPremultiplied(), null);
  }

  @SuppressWarnings("ReferenceEquality") // it is the object that must not be both
  private static boolean isSame(BufferedImage src, BufferedImage dst) {
    return src == dst;
  }

  /** None. */
  @Override
  public RenderingHints getRenderingHints() {
    return null;
  }
}
