package org.lanewarp.cli.io;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageMetadata;
import java.io.IOException;
import java.lang.reflect.Array;
import javax.imageio.ImageReader;

/** Numbers in a TIFF file's first directory. */
final class TiffFields {

  static final int PHOTOMETRIC = 0x0106;
  static final int ORIENTATION = 0x0112;
  private static final int COMPRESSION = 0x0103;
  private static final int STRIP_OFFSETS = 0x0111;
  private static final int STRIP_BYTES = 0x0117;
  private static final int TILE_OFFSETS = 0x0144;
  private static final int TILE_BYTES = 0x0145;

  /** CCITT's run lengths, group 3 and group 4. */
  private static final int FIRST_FAX = 2;

  private static final int LAST_FAX = 4;

  private TiffFields() {}

  /** One number. */
  static int number(ImageReader reader, int tag, int otherwise) throws IOException {
    return value(reader, tag) instanceof Number number ? number.intValue() : otherwise;
  }

  /**
   * Makes sure that a fax is all there: its decoder takes what is missing for white paper. A strip
   * or tile that claims more bytes than the file has is refused on purpose, though all that is
   * needed may be there: nothing tells it from one that was cut off.
   *
   * @param length of the file
   */
  static void checkFax(ImageReader reader, long length) throws IOException {
    int compression = number(reader, COMPRESSION, 1);
    if (compression < FIRST_FAX || compression > LAST_FAX) {
      return;
    }
    checkThere("strip", numbers(reader, STRIP_OFFSETS), numbers(reader, STRIP_BYTES), length);
    checkThere("tile", numbers(reader, TILE_OFFSETS), numbers(reader, TILE_BYTES), length);
  }

  private static void checkThere(String part, long[] offsets, long[] bytes, long length)
      throws IOException {
    for (int i = 0; i < Math.min(offsets.length, bytes.length); i++) {
      if (bytes[i] > length - offsets[i]) { // their sum might wrap around
        throw new IOException(
            "TIFF is truncated: it ends after "
                + length
                + " bytes, and "
                + part
                + " "
                + (i + 1)
                + " would take "
                + bytes[i]
                + " from "
                + offsets[i]
                + " on");
      }
    }
  }

  private static long[] numbers(ImageReader reader, int tag) throws IOException {
    Object value = value(reader, tag);
    if (value instanceof Number number) {
      return new long[] {number.longValue()};
    }
    long[] numbers =
        new long[value == null || !value.getClass().isArray() ? 0 : Array.getLength(value)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ((Number) Array.get(value, i)).longValue();
    }
    return numbers;
  }

  private static Object value(ImageReader reader, int tag) throws IOException {
    Entry entry =
        reader.getImageMetadata(0) instanceof TIFFImageMetadata metadata
            ? metadata.getTIFFField(tag)
            : null;
    return entry == null ? null : entry.getValue();
  }
}
