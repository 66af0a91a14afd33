package org.lanewarp.cli.io.vp8;

/** How strongly the edges of macroblocks are smoothed, sections 9.3, 9.6 and 15. */
final class FilterLevels {

  private static final int DELTAS = 4;
  private static final int STRONGEST = 63;

  /**
   * What an edge is held against.
   *
   * @param edge the largest step across an edge inside a macroblock
   * @param inner the largest step beside the edge
   * @param variance the step beside the edge that counts as detail
   */
  record Limits(int edge, int inner, int variance) {

    static final Limits NONE = new Limits(0, 0, 0);

    static Limits of(int level, int sharpness) {
      if (level == 0) {
        return NONE;
      }
      int inner = level;
      if (sharpness > 0) {
        inner = Math.min(inner >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
      }
      inner = Math.max(1, inner);
      return new Limits(2 * level + inner, inner, level >= 40 ? 2 : level >= 15 ? 1 : 0);
    }
  }

  private final boolean simple;
  private final int level;
  private final int sharpness;
  private int intraDelta;
  private int splitDelta;

  FilterLevels(BoolDecoder in) {
    simple = in.flag();
    level = in.literal(6);
    sharpness = in.literal(3);
    boolean deltas = in.flag();
    boolean updated = deltas && in.flag();
    if (updated) {
      // By the frame that is referred to, then by mode; a key frame has one of each.
      for (int i = 0; i < 2 * DELTAS; i++) {
        int delta = in.optional(6);
        if (i == 0) {
          intraDelta = delta;
        } else if (i == DELTAS) {
          splitDelta = delta;
        }
      }
    }
  }

  /** Whether only luma is filtered, over two samples on either side. */
  boolean simple() {
    return simple;
  }

  /** Whether there is nothing to do at all, whatever the segments say. */
  boolean none() {
    return level == 0;
  }

  /** The limits for the macroblocks of a segment that are predicted as a whole, or in 4x4. */
  Limits limits(Segments segments, int segment, boolean split) {
    int own = segments.filter(segment, level) + intraDelta + (split ? splitDelta : 0);
    return Limits.of(Math.clamp(own, 0, STRONGEST), sharpness);
  }
}
