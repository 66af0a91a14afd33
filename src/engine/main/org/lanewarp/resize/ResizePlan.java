package org.lanewarp.resize;

import org.lanewarp.Filter;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Horizontal;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.stage.Tone;

/**
 * What can be decided about a resize from its sizes alone: the taps of both axes, which pass comes
 * first, and how the work is cut so that its buffers stay small. Immutable once made; kept for the
 * next image of the same sizes.
 */
public final class ResizePlan {

  /**
   * The sizes and all else that a plan depends on.
   *
   * @param premultiplies whether colours are weighted by their alpha
   * @param linear whether colours are blended in linear light
   * @param x where the part to be resized begins, and its size; pixels are squares between whole
   *     numbers
   */
  public record Sizes(
      int width,
      int height,
      PixelType type,
      int channels,
      boolean premultiplies,
      boolean linear,
      double x,
      double y,
      double boxWidth,
      double boxHeight,
      int outWidth,
      int outHeight) {}

  /** Rows that go through the horizontal pass together. */
  static final int GROUP = Horizontal.ROWS;

  /** Floats in a ring of rows. */
  private static final int RING = 4 << 15;

  /** Floats in a ring of source rows that is too narrow to be cut into strips. */
  private static final int LARGEST_RING = 1 << 17;

  /** Floats of rows that wait for the horizontal pass: so few that their taps stay in cache. */
  private static final int SOURCE = 1 << 15;

  /** Floats in a ring of sums, of which only a few rows are in use at any time. */
  private static final int SUMS = 5 << 15;

  /** Floats of a strip's weights. */
  private static final int WEIGHTS = 3 << 15;

  /** Up to what ratio the horizontal pass is a stretch, of one or two channels and of more. */
  private static final int[] STRETCH = {3, 2};

  /** What adding up the lanes of a horizontal sum costs, in taps. */
  private static final int FOLD = 8;

  final Sizes sizes;
  final Axis across;
  final Axis down;

  /** What is done to samples before and after, or null. */
  final Tone tone;

  /** Whether the vertical pass comes first. */
  final boolean isDownFirst;

  /** Whether the horizontal pass is a {@link org.lanewarp.kernel.Stretch}. */
  final boolean isStretch;

  /** Whether integer rows are added up as they are read; else they become floats first. */
  final boolean isSummedUp;

  /** Whether a ring keeps source rows as floats, for the vertical pass to read. */
  final boolean keepsSource;

  /** Rows in the ring of sums, of source rows, or of rows of the new width, whichever is used. */
  final int slots;

  /** Destination columns in a strip; the last may have fewer. */
  final int columns;

  /** Strips. */
  final int strips;

  private ResizePlan(Sizes sizes, Axis across, Axis down) {
    this.sizes = sizes;
    this.across = across;
    this.down = down;
    this.tone = Tone.of(sizes.type, sizes.channels, sizes.premultiplies, sizes.linear);
    this.isStretch = across.step <= STRETCH[sizes.channels <= 2 ? 0 : 1];
    boolean isDirect = tone == null && (!sizes.type.isInteger() || down.step > 1);
    this.isDownFirst =
        isDownFirst(sizes, across, down, isStretch) && (isDirect || isSmall(sizes, across, down));
    this.isSummedUp = isDownFirst && tone == null && sizes.type.isInteger() && down.step > 1;
    this.keepsSource = isDownFirst && !isDirect;
    int live = isSummedUp ? down.overlap() : down.largest();
    this.slots = isDownFirst && !isSummedUp ? live : ((live + GROUP - 1) / GROUP + 1) * GROUP;
    this.columns = columns();
    this.strips = (across.out - 1) / columns + 1;
  }

  /**
   * Plans a resize.
   *
   * @throws IllegalArgumentException if a filter's weights sum to 0
   */
  public static ResizePlan of(Filter filter, boolean antialias, Sizes s) {
    return new ResizePlan(
        s,
        new Axis(filter, antialias, s.width, s.x, s.boxWidth, s.outWidth),
        new Axis(filter, antialias, s.height, s.y, s.boxHeight, s.outHeight));
  }

  /** What it was planned for. */
  public Sizes sizes() {
    return sizes;
  }

  /** Compares what both orders cost, in taps of a sample. */
  private static boolean isDownFirst(Sizes s, Axis across, Axis down, boolean isStretch) {
    double horizontal = across.most() + (isStretch ? 1 : FOLD);
    double rows = Math.min(s.height, s.boxHeight + down.most());
    double width = Math.min(s.width, s.boxWidth + across.most());
    double both = (double) s.outWidth * s.outHeight;
    double downFirst = width * s.outHeight * down.most() + both * horizontal;
    double acrossFirst = width * rows + rows * s.outWidth * horizontal + both * down.most();
    return downFirst <= acrossFirst;
  }

  /** Whether a ring of source rows is small for a single destination column at least. */
  private static boolean isSmall(Sizes s, Axis across, Axis down) {
    return (double) across.largest() * down.largest() * s.channels <= LARGEST_RING;
  }

  /** So many that no buffer becomes large. */
  private int columns() {
    double floats = isSummedUp ? SUMS : RING;
    double most = floats / slots / sizes.channels;
    if (isDownFirst) {
      double source = isSummedUp ? most : Math.min(most, (double) SOURCE / GROUP / sizes.channels);
      most = (source - across.most()) / across.step;
      most = Math.min(most, floats / GROUP / sizes.channels);
    }
    long weights =
        isStretch
            ? (long) across.most() * sizes.channels
            : Shrinkage.floats(across.largest(), sizes.channels);
    most = Math.min(most, (double) WEIGHTS / weights);
    int columns = Math.min(atLeastOne(most), across.part);
    return columns < across.out && columns > Stretch.PAD ? columns & -Stretch.PAD : columns;
  }

  private static int atLeastOne(double columns) {
    return (int) Math.max(1, Math.min(columns, Integer.MAX_VALUE));
  }
}
