package org.lanewarp.cli.io.vp8l;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/** Decodes a lossless image. Pixels come out as libwebp's. */
public final class LosslessImage {

  private static final int SIGNATURE = 0x2f;
  private static final int HEADER = 5;

  /** In the order of their numbers. */
  private enum Kind {
    PREDICTION,
    COLOR_CORRELATION,
    GREEN_DIFFERENCE,
    PALETTE
  }

  private LosslessImage() {}

  /**
   * What a chunk "VP8L" begins with.
   *
   * @param alpha whether any pixel may have less than full alpha
   */
  public record Header(int width, int height, boolean alpha) {

    /**
     * Reads the header.
     *
     * @param data the content of a chunk "VP8L", or its first bytes
     * @throws IOException if there is none
     */
    public static Header read(byte[] data) throws IOException {
      BitReader in = new BitReader(data, 0);
      if (data.length < HEADER || in.read(8) != SIGNATURE) {
        throw new IOException("chunk 'VP8L' does not begin with a lossless image");
      }
      Header header = new Header(in.read(14) + 1, in.read(14) + 1, in.flag());
      int version = in.read(3);
      if (version != 0) {
        throw new IOException("chunk 'VP8L' has version " + version + "; 0 is expected");
      }
      return header;
    }
  }

  /**
   * Decodes an image with a header.
   *
   * @param data the content of a chunk "VP8L"
   * @return the pixels row by row, of each alpha in the highest byte, then red, green and blue
   * @throws IOException if the data is damaged or cut off
   */
  public static int[] decode(byte[] data) throws IOException {
    Header header = Header.read(data);
    return decode(data, HEADER, header.width, header.height);
  }

  /**
   * Decodes an image that has no header.
   *
   * @param data from some index on
   * @param width that is known from elsewhere, 1 to 16384
   * @param height that is known from elsewhere, 1 to 16384
   * @return the pixels row by row, of each alpha in the highest byte, then red, green and blue
   * @throws IOException if the data is damaged or cut off
   */
  public static int[] decode(byte[] data, int from, int width, int height) throws IOException {
    BitReader in = new BitReader(data, from);
    Deque<Transform> transforms = new ArrayDeque<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    int coded = width;
    while (in.flag()) {
      Kind kind = Kind.values()[in.read(2)];
      if (!seen.add(kind)) {
        throw new IOException("the image is transformed twice in the same way");
      }
      Transform transform = transform(kind, in, coded, height);
      coded = transform instanceof Palette palette ? palette.bundles() : coded;
      transforms.push(transform);
    }
    int[] pixels = CodedPixels.picture(in, coded, height);
    for (Transform transform : transforms) {
      pixels = transform.undo(pixels);
    }
    return pixels;
  }

  private static Transform transform(Kind kind, BitReader in, int width, int height)
      throws IOException {
    return switch (kind) {
      case GREEN_DIFFERENCE -> new GreenDifference();
      case PALETTE -> Palette.read(in, width);
      case PREDICTION, COLOR_CORRELATION -> {
        int bits = in.read(3) + 2;
        int[] tiles =
            CodedPixels.parameters(
                in, CodedPixels.tiles(width, bits), CodedPixels.tiles(height, bits));
        yield kind == Kind.PREDICTION
            ? new Prediction(tiles, bits, width)
            : new ColorCorrelation(tiles, bits, width);
      }
    };
  }
}
