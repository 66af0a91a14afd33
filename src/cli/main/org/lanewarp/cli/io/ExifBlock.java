package org.lanewarp.cli.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An EXIF block as files embed it: a small TIFF file, of which only the first directory matters
 * here. See TIFF 6.0, section 2.
 */
final class ExifBlock {

  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private final byte[] bytes;
  private final ByteBuffer view;
  private final int first;
  private final int count;

  private ExifBlock(byte[] bytes, ByteBuffer view, int first, int count) {
    this.bytes = bytes;
    this.view = view;
    this.first = first;
    this.count = count;
  }

  /** The block, or null if it does not begin as one or its first directory is cut off. */
  static ExifBlock of(byte[] bytes) {
    if (bytes == null || bytes.length < 14) {
      return null;
    }
    ByteBuffer view = ByteBuffer.wrap(bytes);
    if (bytes[0] == 'I' && bytes[1] == 'I') {
      view.order(ByteOrder.LITTLE_ENDIAN);
    } else if (bytes[0] != 'M' || bytes[1] != 'M') {
      return null;
    }
    long directory = Integer.toUnsignedLong(view.getInt(4));
    if (view.getShort(2) != 42 || directory > bytes.length - 2) {
      return null;
    }
    int count = Short.toUnsignedInt(view.getShort((int) directory));
    long end = directory + 2 + (long) count * ENTRY;
    return end > bytes.length ? null : new ExifBlock(bytes, view, (int) directory + 2, count);
  }

  Orientation orientation() {
    int at = orientationValue();
    return at < 0 ? Orientation.NORMAL : Orientation.of(Short.toUnsignedInt(view.getShort(at)));
  }

  /** A copy that says upright and leads to no thumbnail, which the pixels no longer match. */
  byte[] forUprightPixels() {
    ByteBuffer copy = ByteBuffer.wrap(bytes.clone()).order(view.order());
    int at = orientationValue();
    if (at >= 0) {
      copy.putShort(at, (short) Orientation.NORMAL.tag());
    }
    int next = first + count * ENTRY;
    if (next + Integer.BYTES <= bytes.length) {
      copy.putInt(next, 0);
    }
    return copy.array();
  }

  /** Where the tag's value lies, -1 if there is none. */
  private int orientationValue() {
    for (int i = 0; i < count; i++) {
      int at = first + i * ENTRY;
      if (Short.toUnsignedInt(view.getShort(at)) == ORIENTATION
          && view.getShort(at + 2) == SHORT
          && view.getInt(at + 4) == 1) {
        return at + 8;
      }
    }
    return -1;
  }
}
