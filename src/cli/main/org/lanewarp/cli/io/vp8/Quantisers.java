package org.lanewarp.cli.io.vp8;

/** What coefficients are multiplied by, sections 9.6 and 14.1. */
final class Quantisers {

  private static final int LAST = 127;

  private static final int[] DC = {
    4, 5, 6, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 17, 17, //
    18, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 25, 25, 26, 27, 28, //
    29, 30, 31, 32, 33, 34, 35, 36, 37, 37, 38, 39, 40, 41, 42, 43, //
    44, 45, 46, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, //
    59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, //
    75, 76, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, //
    91, 93, 95, 96, 98, 100, 101, 102, 104, 106, 108, 110, 112, 114, 116, 118, //
    122, 124, 126, 128, 130, 132, 134, 136, 138, 140, 143, 145, 148, 151, 154, 157,
  };

  private static final int[] AC = {
    4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, //
    20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, //
    36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, //
    52, 53, 54, 55, 56, 57, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76, //
    78, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100, 102, 104, 106, 108, //
    110, 112, 114, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, //
    155, 158, 161, 164, 167, 170, 173, 177, 181, 185, 189, 193, 197, 201, 205, 209, //
    213, 217, 221, 225, 229, 234, 239, 245, 249, 254, 259, 264, 269, 274, 279, 284,
  };

  /**
   * The factors of one segment.
   *
   * @param lumaDc of a luma block's first coefficient
   * @param lumaAc of its others
   * @param secondDc of the first coefficient of the block of luma's averages
   * @param secondAc of its others
   * @param chromaDc of a chroma block's first coefficient
   * @param chromaAc of its others
   */
  record Factors(int lumaDc, int lumaAc, int secondDc, int secondAc, int chromaDc, int chromaAc) {}

  private final Factors[] bySegment = new Factors[Segments.COUNT];

  Quantisers(BoolDecoder in, Segments segments) {
    int frame = in.literal(7);
    int lumaDc = in.optional(4);
    int secondDc = in.optional(4);
    int secondAc = in.optional(4);
    int chromaDc = in.optional(4);
    int chromaAc = in.optional(4);
    for (int segment = 0; segment < Segments.COUNT; segment++) {
      int index = segments.quantiser(segment, frame);
      bySegment[segment] =
          new Factors(
              at(DC, index + lumaDc),
              at(AC, index),
              2 * at(DC, index + secondDc),
              Math.max(8, at(AC, index + secondAc) * 155 / 100),
              Math.min(132, at(DC, index + chromaDc)),
              at(AC, index + chromaAc));
    }
  }

  Factors of(int segment) {
    return bySegment[segment];
  }

  private static int at(int[] table, int index) {
    return table[Math.clamp(index, 0, LAST)];
  }
}
