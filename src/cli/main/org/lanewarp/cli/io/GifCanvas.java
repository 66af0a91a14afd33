package org.lanewarp.cli.io;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * A GIF's logical screen, which its first frame need not fill; what the frame leaves free is
 * transparent. A screen too small for the frame grows.
 *
 * @param width of the screen
 * @param height of the screen
 * @param x where the frame begins
 * @param y where the frame begins
 */
record GifCanvas(int width, int height, int x, int y) {

  /** The screen of a file; null where the first frame is all of it. */
  static GifCanvas of(ImageReader reader) throws IOException {
    IIOMetadataNode screen = node(reader.getStreamMetadata(), "LogicalScreenDescriptor");
    IIOMetadataNode frame = node(reader.getImageMetadata(0), "ImageDescriptor");
    int x = number(frame, "imageLeftPosition");
    int y = number(frame, "imageTopPosition");
    int right = x + reader.getWidth(0);
    int bottom = y + reader.getHeight(0);
    int width = Math.max(right, number(screen, "logicalScreenWidth"));
    int height = Math.max(bottom, number(screen, "logicalScreenHeight"));
    boolean whole = x == 0 && y == 0 && right == width && bottom == height;
    return whole ? null : new GifCanvas(width, height, x, y);
  }

  /**
   * The colours of the first frame, without the transparent one that ImageIO picks where the file
   * names one beyond its table.
   */
  static IndexColorModel colors(ImageReader reader, IndexColorModel colors) throws IOException {
    IIOMetadataNode control = node(reader.getImageMetadata(0), "GraphicControlExtension");
    if (control == null || number(control, "transparentColorIndex") < colors.getMapSize()) {
      return colors;
    }
    int[] rgb = new int[colors.getMapSize()];
    colors.getRGBs(rgb);
    return new IndexColorModel(
        colors.getPixelSize(), rgb.length, rgb, 0, false, -1, colors.getTransferType());
  }

  /** The frame in its place. */
  BufferedImage place(BufferedImage frame) {
    BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = whole.createGraphics();
    graphics.drawImage(frame, x, y, null);
    graphics.dispose();
    return whole;
  }

  private static IIOMetadataNode node(IIOMetadata metadata, String name) {
    IIOMetadataNode root =
        (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
  }

  private static int number(IIOMetadataNode node, String attribute) {
    return Integer.parseInt(node.getAttribute(attribute));
  }
}
