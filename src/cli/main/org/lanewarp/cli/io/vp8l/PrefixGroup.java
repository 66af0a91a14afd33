package org.lanewarp.cli.io.vp8l;

import java.io.IOException;

/**
 * The codes for a part of an image.
 *
 * @param green of green samples, then of {@link #LENGTHS} lengths of copies, then of the cache
 * @param distance of copies
 */
record PrefixGroup(
    PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {

  static final int SAMPLES = 256;
  static final int LENGTHS = 24;
  private static final int DISTANCES = 40;

  /** Reads the codes in the order in which they are stored. */
  static PrefixGroup read(BitReader in, int cached) throws IOException {
    return new PrefixGroup(
        CodeLengths.read(in, SAMPLES + LENGTHS + cached),
        CodeLengths.read(in, SAMPLES),
        CodeLengths.read(in, SAMPLES),
        CodeLengths.read(in, SAMPLES),
        CodeLengths.read(in, DISTANCES));
  }

  /** The pixel whose green was just read. */
  int pixel(int greenSample, BitReader in) {
    int redSample = red.read(in);
    int blueSample = blue.read(in);
    return alpha.read(in) << 24 | redSample << 16 | greenSample << 8 | blueSample;
  }
}
