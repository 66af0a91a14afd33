package org.lanewarp.resize;

import org.lanewarp.Filter;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.kernel.Transpose;

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

  /** Source columns that go through the horizontal pass at once: their buffer stays in cache. */
  private static final int BLOCK = 1024;

  /** Floats in a ring of rows. */
  private static final int RING = 1 << 16;

  /** Floats in a ring of source rows that is too narrow to be cut into strips. */
  private static final int LARGEST_RING = 4 * RING;

  /** Floats in a ring of sums, of which only a few rows are in use at any time. */
  private static final int SUMS = 5 << 15;

  /** What passes cost, in vector operations a sample. */
  private static final double TAP = 0.125;

  private static final double TRANSPOSE = 1.2;

  final Sizes sizes;
  final Taps across;
  final Taps down;

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

  /** Rows that go through the horizontal pass together. */
  final int group;

  /** Destination columns that go through the horizontal pass at once. */
  final int block;

  /** Destination columns in a strip; the last may have fewer. */
  final int columns;

  /** Strips. */
  final int strips;

  private ResizePlan(Sizes sizes, Taps across, Taps down) {
    this.sizes = sizes;
    this.across = across;
    this.down = down;
    this.tone = Tone.of(sizes.type, sizes.channels, sizes.premultiplies, sizes.linear);
    this.isStretch = across.isGrowth();
    boolean isDirect = tone == null && (!sizes.type.isInteger() || down.step > 1);
    this.isDownFirst =
        isDownFirst(sizes, across, down, isStretch) && (isDirect || isSmall(sizes, across, down));
    this.group = isStretch ? Stretch.ROWS : Transpose.rows(sizes.channels);
    this.isSummedUp = isDownFirst && tone == null && sizes.type.isInteger() && down.step > 1;
    this.keepsSource = isDownFirst && !isDirect;
    int live = isSummedUp ? down.overlap() : down.largest();
    this.slots = isDownFirst && !isSummedUp ? live : ((live + group - 1) / group + 1) * group;
    this.block = isStretch ? BLOCK : atLeastOne((BLOCK - across.most) / across.step);
    this.columns = columns();
    this.strips = (across.out() - 1) / columns + 1;
  }

  /**
   * Plans a resize.
   *
   * @throws IllegalArgumentException if a filter's weights sum to 0, or are too many
   */
  public static ResizePlan of(Filter filter, boolean antialias, Sizes s) {
    return new ResizePlan(
        s,
        Taps.of(filter, antialias, s.width, s.x, s.boxWidth, s.outWidth),
        Taps.of(filter, antialias, s.height, s.y, s.boxHeight, s.outHeight));
  }

  /** What it was planned for. */
  public Sizes sizes() {
    return sizes;
  }

  private static boolean isDownFirst(Sizes s, Taps across, Taps down, boolean isStretch) {
    double unit = isStretch ? 0 : TRANSPOSE * Transpose.unit(s.channels) / s.channels / s.channels;
    double rows = Math.min(s.height, s.boxHeight + down.most);
    double width = Math.min(s.width, s.boxWidth + across.most);
    double both = (double) s.outWidth * s.outHeight * TAP;
    double downFirst = width * s.outHeight * (down.most * TAP + unit) + both * (across.most + 1);
    double acrossFirst =
        width * rows * (TAP + unit)
            + rows * s.outWidth * (across.most + 1) * TAP
            + both * down.most;
    return downFirst <= acrossFirst;
  }

  /** Whether a ring of source rows is small for a single destination column at least. */
  private static boolean isSmall(Sizes s, Taps across, Taps down) {
    return (double) across.largest() * down.largest() * s.channels <= LARGEST_RING;
  }

  /** So many that no buffer becomes large. */
  private int columns() {
    double floats = isSummedUp ? SUMS : RING;
    double most = floats / slots / sizes.channels;
    if (isDownFirst) {
      double source = isSummedUp ? most : Math.min(most, floats / group / sizes.channels);
      most = (source - across.most) / across.step;
      most = Math.min(most, floats / group / sizes.channels);
    }
    return Math.min(atLeastOne(most), across.out());
  }

  private static int atLeastOne(double columns) {
    return (int) Math.max(1, Math.min(columns, Integer.MAX_VALUE));
  }

  /** The first source column that destination columns from x on read, before the source or in. */
  int sourceBegin(int x) {
    return isStretch ? across.begin[x] : across.first[x];
  }

  /** One past the last source column that destination columns up to x read. */
  int sourceEnd(int x) {
    return isStretch ? across.begin[x] + across.most : across.end(x);
  }
}
