package org.lanewarp.cli.io.vp8l;

import java.io.IOException;

/** Decodes the pixels of an image: single ones, copies of earlier ones, and cached colours. */
final class CodedPixels {

  private static final int MOST_CACHE_BITS = 11;

  private final BitReader in;
  private final int width;
  private final int height;
  private final int[] neighbors;
  private final ColorCache cache;
  private final int cached;
  private int tileBits = Integer.SIZE - 1; // one tile holds the whole image
  private int[] tiles = new int[1];
  private PrefixGroup[] groups;

  private CodedPixels(BitReader in, int width, int height) throws IOException {
    this.in = in;
    this.width = width;
    this.height = height;
    neighbors = BackReference.neighbors(width);
    int bits = in.flag() ? in.read(4) : 0;
    if (bits > MOST_CACHE_BITS) {
      throw new IOException("the colour cache has %d bits; 1 to 11 are right".formatted(bits));
    }
    cache = bits == 0 ? null : new ColorCache(bits);
    cached = bits == 0 ? 0 : 1 << bits;
  }

  /** Decodes a picture, parts of which may have other prefix codes than other parts. */
  static int[] picture(BitReader in, int width, int height) throws IOException {
    CodedPixels coded = new CodedPixels(in, width, height);
    if (in.flag()) {
      coded.tileBits = in.read(3) + 2;
      coded.tiles = parameters(in, tiles(width, coded.tileBits), tiles(height, coded.tileBits));
    }
    coded.readGroups();
    return coded.decode();
  }

  /** Decodes an image that is not a picture, but holds numbers for its decoding. */
  static int[] parameters(BitReader in, int width, int height) throws IOException {
    CodedPixels coded = new CodedPixels(in, width, height);
    coded.readGroups();
    return coded.decode();
  }

  /** How many tiles of 2<sup>bits</sup> pixels are needed. */
  static int tiles(int size, int bits) {
    return (size + (1 << bits) - 1) >> bits;
  }

  private void readGroups() throws IOException {
    int last = 0;
    for (int i = 0; i < tiles.length; i++) {
      tiles[i] = tiles[i] >> 8 & 0xffff; // red and green
      last = Math.max(last, tiles[i]);
    }
    boolean[] used = new boolean[last + 1];
    for (int tile : tiles) {
      used[tile] = true;
    }
    groups = new PrefixGroup[last + 1];
    for (int i = 0; i <= last; i++) {
      PrefixGroup group = PrefixGroup.read(in, cached);
      groups[i] = used[i] ? group : null;
    }
  }

  private int[] decode() throws IOException {
    int[] pixels = new int[width * height];
    int at = 0;
    for (int y = 0, x = 0; y < height; ) {
      at = decode(pixels, at, x, y);
      if (in.exhausted()) {
        throw new IOException("the data ends at row %d of %d".formatted(y, height));
      }
      y = at / width;
      x = at % width;
    }
    return pixels;
  }

  /** Decodes up to the end of a tile's row, or a copy; returns the index of the next pixel. */
  private int decode(int[] pixels, int from, int x, int y) throws IOException {
    int row = tiles.length == 1 ? 0 : (y >> tileBits) * tiles(width, tileBits);
    PrefixGroup group = groups[tiles[row + (x >> tileBits)]];
    long tileEnd = ((long) (x >> tileBits) + 1) << tileBits;
    int end = from - x + (int) Math.min(width, tileEnd);
    int at = from;
    while (at < end) {
      int symbol = group.green().read(in);
      if (symbol >= PrefixGroup.SAMPLES && symbol < PrefixGroup.SAMPLES + PrefixGroup.LENGTHS) {
        return copy(pixels, at, symbol - PrefixGroup.SAMPLES, group);
      }
      int pixel =
          symbol < PrefixGroup.SAMPLES
              ? group.pixel(symbol, in)
              : cache.get(symbol - PrefixGroup.SAMPLES - PrefixGroup.LENGTHS);
      pixels[at++] = pixel;
      if (cache != null) {
        cache.add(pixel);
      }
    }
    return at;
  }

  private int copy(int[] pixels, int at, int symbol, PrefixGroup group) throws IOException {
    int length = BackReference.value(symbol, in);
    int number = BackReference.value(group.distance().read(in), in);
    int distance = number < neighbors.length ? neighbors[number] : number - (neighbors.length - 1);
    if (distance > at || length > pixels.length - at) {
      throw new IOException(
          "%d pixels are copied from %d before, at pixel %d of %d"
              .formatted(length, distance, at, pixels.length));
    }
    int end = at + length;
    for (int i = at; i < end; i++) { // the pixels may overlap
      pixels[i] = pixels[i - distance];
      if (cache != null) {
        cache.add(pixels[i]);
      }
    }
    return end;
  }
}
