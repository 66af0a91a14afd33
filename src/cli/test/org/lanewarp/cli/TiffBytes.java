package org.lanewarp.cli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Puts TIFF and BigTIFF files of one strip together, entry by entry. */
final class TiffBytes {

  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int LONG8 = 16;
  private static final int FAX_DATA = 400;

  private final boolean big;
  private final ByteBuffer bytes;
  private int entries;

  private TiffBytes(boolean big, ByteOrder order, int length) {
    this.big = big;
    bytes = ByteBuffer.allocate(length).order(order);
    bytes.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
    bytes.putShort((short) (big ? 43 : 42));
    if (big) {
      bytes.putShort((short) 8).putShort((short) 0).putLong(16).putLong(0);
    } else {
      bytes.putInt(8).putShort((short) 0);
    }
  }

  /** One channel of 32-bit floats. */
  static byte[] floats(boolean big, ByteOrder order, int width, int height, float... samples) {
    int data = 400;
    TiffBytes tiff = new TiffBytes(big, order, data + samples.length * Float.BYTES);
    tiff.entry(0x100, LONG, width);
    tiff.entry(0x101, LONG, height);
    tiff.entry(0x102, SHORT, 32);
    tiff.entry(0x103, SHORT, 1);
    tiff.entry(0x106, SHORT, 1);
    tiff.entry(0x111, LONG, data);
    tiff.entry(0x115, SHORT, 1);
    tiff.entry(0x116, LONG, height);
    tiff.entry(0x117, LONG, (long) samples.length * Float.BYTES);
    tiff.entry(0x153, SHORT, 3);
    tiff.end();
    tiff.bytes.position(data);
    tiff.bytes.asFloatBuffer().put(samples);
    return tiff.bytes.array();
  }

  /**
   * A blank page of 8 by 8, packed for fax: a bit a line, and the end of the page. It claims to be
   * so many bytes.
   */
  static byte[] fax(boolean big, long claimed) {
    TiffBytes tiff = startFax(big, 8);
    tiff.entry(0x111, LONG, FAX_DATA);
    tiff.entry(0x115, SHORT, 1);
    tiff.entry(0x116, LONG, 8);
    tiff.entry(0x117, big ? LONG8 : LONG, claimed);
    return tiff.endFax();
  }

  /** The same in a tile of 16 by 16, the least there may be. */
  static byte[] tiledFax() {
    TiffBytes tiff = startFax(false, 16);
    tiff.entry(0x115, SHORT, 1);
    tiff.entry(0x142, LONG, 16);
    tiff.entry(0x143, LONG, 16);
    tiff.entry(0x144, LONG, FAX_DATA);
    tiff.entry(0x145, LONG, 5);
    return tiff.endFax();
  }

  private static TiffBytes startFax(boolean big, int side) {
    TiffBytes tiff = new TiffBytes(big, ByteOrder.LITTLE_ENDIAN, FAX_DATA + side / 8 + 3);
    tiff.entry(0x100, LONG, side);
    tiff.entry(0x101, LONG, side);
    tiff.entry(0x102, SHORT, 1);
    tiff.entry(0x103, SHORT, 4);
    tiff.entry(0x106, SHORT, 0);
    return tiff;
  }

  private byte[] endFax() {
    end();
    bytes.position(FAX_DATA);
    while (bytes.remaining() > 3) {
      bytes.put((byte) -1);
    }
    return bytes.put(new byte[] {0, 0x10, 1}).array();
  }

  private void entry(int tag, int type, long value) {
    entries++;
    bytes.putShort((short) tag).putShort((short) type);
    int start = big ? bytes.putLong(1).position() : bytes.putInt(1).position();
    if (type == SHORT) {
      bytes.putShort((short) value);
    } else if (type == LONG) {
      bytes.putInt((int) value);
    } else {
      bytes.putLong(value);
    }
    bytes.position(start + (big ? Long.BYTES : Integer.BYTES));
  }

  private void end() {
    if (big) {
      bytes.putLong(0).putLong(16, entries);
    } else {
      bytes.putInt(0).putShort(8, (short) entries);
    }
  }
}
