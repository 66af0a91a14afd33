package org.lanewarp.cli.io;

import java.util.function.Consumer;

/**
 * How image files are written.
 *
 * @param quality of JPEG, 1 to 100
 * @param compression of TIFF
 * @param remarks takes what the user should know, in one line each
 */
public record WriteOptions(int quality, Compression compression, Consumer<String> remarks) {

  private static final int QUALITY = 95;

  /** The lossless compressions of TIFF. */
  public enum Compression {
    /** Samples as they are. */
    NONE(null),
    /** LZW. */
    LZW("LZW"),
    /** The compression of zip files. */
    DEFLATE("ZLib"),
    /** Run lengths. */
    PACKBITS("PackBits");

    /** ImageIO's name for it, null for none. */
    final String type;

    Compression(String type) {
      this.type = type;
    }
  }

  /** JPEG of quality 95, TIFF without compression, and no remarks. */
  public static WriteOptions standard() {
    return new WriteOptions(QUALITY, Compression.NONE, remark -> {});
  }
}
