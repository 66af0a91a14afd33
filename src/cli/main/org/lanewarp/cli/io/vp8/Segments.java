package org.lanewarp.cli.io.vp8;

/** Up to four kinds of macroblocks with quantisers and filters of their own, section 9.3. */
final class Segments {

  static final int COUNT = 4;

  private final boolean used;
  private boolean mapped;
  private boolean absolute = true;
  private final int[] quantisers = new int[COUNT];
  private final int[] filters = new int[COUNT];
  private final int[] tree = {255, 255, 255};

  Segments(BoolDecoder in) {
    used = in.flag();
    if (!used) {
      return;
    }
    mapped = in.flag();
    if (in.flag()) {
      absolute = in.flag();
      for (int i = 0; i < COUNT; i++) {
        quantisers[i] = in.optional(7);
      }
      for (int i = 0; i < COUNT; i++) {
        filters[i] = in.optional(6);
      }
    }
    for (int i = 0; mapped && i < tree.length; i++) {
      tree[i] = in.flag() ? in.literal(8) : 255;
    }
  }

  /** A segment's quantiser index, given the frame's; it may lie outside the tables. */
  int quantiser(int segment, int frame) {
    return of(quantisers[segment], frame);
  }

  /** A segment's filter level, given the frame's; it may lie outside 0 to 63. */
  int filter(int segment, int frame) {
    return of(filters[segment], frame);
  }

  private int of(int own, int frame) {
    if (!used) {
      return frame;
    }
    return absolute ? own : frame + own;
  }

  /** Reads which segment a macroblock belongs to. */
  int read(BoolDecoder in) {
    if (!mapped) {
      return 0;
    }
    return in.bit(tree[0]) == 0 ? in.bit(tree[1]) : 2 + in.bit(tree[2]);
  }
}
