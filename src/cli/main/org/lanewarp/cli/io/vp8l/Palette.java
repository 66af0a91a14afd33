package org.lanewarp.cli.io.vp8l;

import java.io.IOException;

/**
 * Pixels are stored as indices, in the place of green; of small palettes several in one pixel.
 *
 * @param colors as many as there can be indices; those that are missing are black without alpha
 * @param bundleBits so that 2<sup>bundleBits</sup> indices lie in a pixel, the first the lowest
 * @param width of the image
 */
record Palette(int[] colors, int bundleBits, int width) implements Transform {

  static Palette read(BitReader in, int width) throws IOException {
    int count = in.read(8) + 1;
    int bundleBits = count > 16 ? 0 : count > 4 ? 1 : count > 2 ? 2 : 3;
    int[] differences = CodedPixels.parameters(in, count, 1);
    int[] colors = new int[1 << (8 >> bundleBits)];
    int color = 0;
    for (int i = 0; i < count; i++) {
      color = Pixels.add(color, differences[i]);
      colors[i] = color;
    }
    return new Palette(colors, bundleBits, width);
  }

  /** How many pixels hold a row's indices. */
  int bundles() {
    return CodedPixels.tiles(width, bundleBits);
  }

  @Override
  public int[] undo(int[] pixels) {
    int rows = pixels.length / bundles();
    int[] result = bundleBits == 0 ? pixels : new int[rows * width];
    int indexBits = 8 >> bundleBits;
    int within = (1 << bundleBits) - 1;
    for (int y = 0, i = 0; y < rows; y++) {
      for (int x = 0; x < width; x++, i++) {
        int bundle = pixels[y * bundles() + (x >> bundleBits)] >> 8;
        int index = bundle >> (x & within) * indexBits & colors.length - 1;
        result[i] = colors[index];
      }
    }
    return result;
  }
}
