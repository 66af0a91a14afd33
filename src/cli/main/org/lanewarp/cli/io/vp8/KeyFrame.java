package org.lanewarp.cli.io.vp8;

import java.io.IOException;

/**
 * Decodes a key frame of VP8, which is all of a lossy WebP picture but its alpha. Samples come out
 * as libwebp's, bit for bit.
 */
public final class KeyFrame {

  private static final int TAG = 3;
  private static final int HEADER = 10;
  private static final int LAST_VERSION = 3;

  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final BoolDecoder first;
  private final BoolDecoder[] partitions;
  private final Quantisers quantisers;
  private final Modes modes;
  private final Coefficients coefficients;
  private final LoopFilter filter;
  private final Plane luma;
  private final Plane u;
  private final Plane v;
  private final BlockPrediction blocks = new BlockPrediction();
  private final byte[] beyond = new byte[4];

  /** Reads the header, section 9. */
  private KeyFrame(byte[] data, int width, int height) throws IOException {
    this.width = width;
    this.height = height;
    int tag = data[0] & 0xff | (data[1] & 0xff) << 8 | (data[2] & 0xff) << 16;
    int end = HEADER + (tag >> 5);
    if ((tag >> 1 & 7) > LAST_VERSION || (tag >> 4 & 1) == 0 || end > data.length) {
      throw new IOException("the frame's header is damaged, or the frame is cut off");
    }
    columns = (width + 15) / 16;
    rows = (height + 15) / 16;
    first = new BoolDecoder(data, HEADER, end);
    first.literal(2); // the colour space, of which there is one, and that clamping is not needed
    Segments segments = new Segments(first);
    FilterLevels levels = new FilterLevels(first);
    partitions = partitions(data, end, 1 << first.literal(2));
    quantisers = new Quantisers(first, segments);
    first.flag(); // whether later frames go on with these probabilities
    Probabilities probabilities = new Probabilities();
    probabilities.update(first);
    modes = new Modes(segments, columns, first.flag() ? first.literal(8) : -1);
    coefficients = new Coefficients(probabilities, columns);
    filter = new LoopFilter(levels, segments, columns, rows);
    luma = new Plane(16 * columns, 16 * rows);
    u = new Plane(8 * columns, 8 * rows);
    v = new Plane(8 * columns, 8 * rows);
  }

  /**
   * Decodes a frame.
   *
   * @param data the content of a chunk "VP8 "
   * @param width that the frame must have
   * @param height that the frame must have
   * @param channels 3 or 4
   * @return red, green and blue of each pixel, and in a fourth channel 255
   * @throws IOException if the data is damaged or cut off
   */
  public static byte[] decode(byte[] data, int width, int height, int channels) throws IOException {
    boolean start = data.length >= HEADER && (data[0] & 1) == 0;
    if (!start || data[TAG] != (byte) 0x9d || data[TAG + 1] != 1 || data[TAG + 2] != 0x2a) {
      throw new IOException("chunk 'VP8 ' does not begin with a key frame");
    }
    int ownWidth = (data[6] & 0xff) | (data[7] & 0x3f) << 8;
    int ownHeight = (data[8] & 0xff) | (data[9] & 0x3f) << 8;
    if (ownWidth != width || ownHeight != height || width == 0 || height == 0) {
      throw new IOException(
          "the frame has %dx%d pixels, but the file claims %dx%d"
              .formatted(ownWidth, ownHeight, width, height));
    }
    KeyFrame frame = new KeyFrame(data, width, height);
    frame.reconstruct();
    frame.filter.filter(frame.luma, frame.u, frame.v);
    return Colors.rgb(frame.luma, frame.u, frame.v, frame.width, frame.height, channels);
  }

  /** Section 9.5; all sizes but the last one's stand in front. */
  private static BoolDecoder[] partitions(byte[] data, int from, int count) throws IOException {
    BoolDecoder[] partitions = new BoolDecoder[count];
    int start = from + 3 * (count - 1);
    for (int i = 0; i < count; i++) {
      if (start >= data.length) {
        throw new IOException("the frame is cut off before partition " + (i + 1) + " of " + count);
      }
      int end = data.length;
      if (i < count - 1) {
        int at = from + 3 * i;
        int size = data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16;
        end = Math.min(end, start + size);
      }
      partitions[i] = new BoolDecoder(data, start, end);
      start = end;
    }
    return partitions;
  }

  private void reconstruct() throws IOException {
    Macroblock block = new Macroblock();
    for (int row = 0; row < rows; row++) {
      BoolDecoder tokens = partitions[row % partitions.length];
      modes.startRow();
      coefficients.startRow();
      for (int column = 0; column < columns; column++) {
        modes.read(first, block, column);
        coefficients.read(tokens, block, column, quantisers.of(block.segment));
        if (first.exhausted() || tokens.exhausted()) {
          throw new IOException(
              "the data ends at row " + 16 * row + " of " + height + ", column " + 16 * column);
        }
        reconstruct(block, column, row);
        filter.note(block, column, row);
      }
    }
  }

  private void reconstruct(Macroblock block, int column, int row) {
    int x = 16 * column;
    int y = 16 * row;
    if (block.split) {
      lookBeyond(column, row);
    } else {
      SquarePrediction.predict(block.luma[0], luma, x, y, 16);
    }
    for (int i = 0; i < Macroblock.U; i++) {
      int left = x + 4 * (i % 4);
      int top = y + 4 * (i / 4);
      if (block.split && i % 4 == 3) {
        blocks.predict(block.luma[i], luma, left, top, beyond, 0);
      } else if (block.split) {
        blocks.predict(block.luma[i], luma, left, top, luma.data, luma.at(left + 4, top - 1));
      }
      add(block, i, luma, left, top);
    }
    SquarePrediction.predict(block.chroma, u, x / 2, y / 2, 8);
    SquarePrediction.predict(block.chroma, v, x / 2, y / 2, 8);
    for (int i = 0; i < 4; i++) {
      int left = x / 2 + 4 * (i % 2);
      int top = y / 2 + 4 * (i / 2);
      add(block, Macroblock.U + i, u, left, top);
      add(block, Macroblock.V + i, v, left, top);
    }
  }

  /**
   * The samples above and beyond the macroblock, which all four blocks at its right side take. The
   * last macroblock of a row has its own last sample above there, as in libwebp.
   */
  private void lookBeyond(int column, int row) {
    int at = luma.at(16 * column + 15, 16 * row - 1);
    for (int i = 0; i < beyond.length; i++) {
      beyond[i] = luma.data[column == columns - 1 ? at : at + 1 + i];
    }
  }

  private static void add(Macroblock block, int index, Plane plane, int x, int y) {
    if (block.coded[index]) {
      Transforms.add(block.coefficients, index, plane.data, plane.at(x, y), plane.stride);
    }
  }
}
