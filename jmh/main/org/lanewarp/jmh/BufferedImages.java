package org.lanewarp.jmh;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.lanewarp.Image;

/** The JDK's images with u8 samples, for those who resize them. */
public final class BufferedImages {

  private BufferedImages() {}

  /** Whether there is a kind of image for a case. */
  public static boolean has(Case what) {
    return what.type().equals("u8c1") || what.type().equals("u8c3");
  }

  /** A copy. */
  public static BufferedImage of(Image image) {
    int kind = image.channels() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage copy = new BufferedImage(image.width(), image.height(), kind);
    System.arraycopy(image.array(), 0, bytes(copy), 0, image.height() * image.stride());
    return copy;
  }

  /** Copies back. */
  public static void copy(BufferedImage from, Image to) {
    System.arraycopy(bytes(from), 0, to.array(), 0, to.height() * to.stride());
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
