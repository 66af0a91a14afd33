package org.lanewarp.cli.io;

/**
 * The raw blocks that a file's container holds beside the pixels.
 *
 * @param exif an EXIF block without any prefix, or null
 * @param icc an uncompressed ICC profile, or null
 * @param orientation where the container tells it without EXIF
 */
record Embedded(byte[] exif, byte[] icc, Orientation orientation) {

  static final Embedded NONE = new Embedded(null, null, Orientation.NORMAL);

  /** No block may be larger: photographs hold kilobytes, profiles a few megabytes at most. */
  static final int LARGEST = 1 << 24;

  static Embedded of(byte[] exif, byte[] icc) {
    return new Embedded(exif, icc, Orientation.NORMAL);
  }
}
