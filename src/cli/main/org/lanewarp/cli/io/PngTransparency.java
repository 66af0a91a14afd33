package org.lanewarp.cli.io;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.lanewarp.Image;

/** The grey level or colour that a PNG file without alpha declares transparent (tRNS). */
final class PngTransparency {

  private static final int OPAQUE = 255;

  private PngTransparency() {}

  /** Whether there is one: the pixels then get an alpha channel. */
  static boolean isIn(IIOMetadata metadata) {
    IIOMetadataNode root = root(metadata);
    return find(root, "tRNS_Grayscale") != null || find(root, "tRNS_RGB") != null;
  }

  /**
   * Makes pixels of the grey level transparent where it has less than 8 bits: ImageIO looks for it
   * among levels that are stretched to 8 bits already.
   */
  static void mend(IIOMetadata metadata, Image image) {
    IIOMetadataNode root = root(metadata);
    IIOMetadataNode grey = find(root, "tRNS_Grayscale");
    int bits = Integer.parseInt(find(root, "IHDR").getAttribute("bitDepth"));
    if (grey == null || bits >= Byte.SIZE || image.channels() != 2) {
      return;
    }
    int most = (1 << bits) - 1;
    byte level = (byte) (Integer.parseInt(grey.getAttribute("gray")) * OPAQUE / most);
    byte[] samples = (byte[]) image.array();
    for (int i = 0; i < samples.length; i += 2) {
      samples[i + 1] = (byte) (samples[i] == level ? 0 : OPAQUE);
    }
  }

  private static IIOMetadataNode root(IIOMetadata metadata) {
    return (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
  }

  private static IIOMetadataNode find(IIOMetadataNode root, String name) {
    return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
  }
}
