package org.lanewarp.cli.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.lanewarp.ImageU8;

/** Draws with Java 2D into an image of 8-bit RGB. */
final class Canvas {

  private Canvas() {}

  /** A new image with what {@code drawing} draws on the given ground. */
  static ImageU8 draw(int width, int height, Color ground, Consumer<Graphics2D> drawing) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setColor(ground);
      g.fillRect(0, 0, width, height);
      drawing.accept(g);
    } finally {
      g.dispose();
    }
    int[] rgb = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
    byte[] samples = new byte[rgb.length * 3];
    for (int i = 0; i < rgb.length; i++) {
      samples[3 * i] = (byte) (rgb[i] >> 16);
      samples[3 * i + 1] = (byte) (rgb[i] >> 8);
      samples[3 * i + 2] = (byte) rgb[i];
    }
    return ImageU8.of(width, height, 3, samples);
  }
}
