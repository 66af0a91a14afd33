package org.lanewarp.cli.io.vp8;

/**
 * Smooths the edges of macroblocks and blocks, section 15, in the whole frame once it is
 * reconstructed: prediction looks at samples before they are filtered.
 */
final class LoopFilter {

  private static final int INNER = 8;
  private static final int SPLIT = 4;

  private final FilterLevels levels;
  private final FilterLevels.Limits[] limits = new FilterLevels.Limits[2 * SPLIT];
  private final int columns;
  private final byte[] kinds;

  LoopFilter(FilterLevels levels, Segments segments, int columns, int rows) {
    this.levels = levels;
    this.columns = columns;
    kinds = new byte[levels.none() ? 0 : columns * rows];
    for (int segment = 0; segment < Segments.COUNT; segment++) {
      limits[segment] = levels.limits(segments, segment, false);
      limits[segment + SPLIT] = levels.limits(segments, segment, true);
    }
  }

  /** Remembers what a macroblock will need. */
  void note(Macroblock block, int column, int row) {
    if (!levels.none()) {
      boolean inner = block.split || block.anyCoded();
      int kind = block.segment + (block.split ? SPLIT : 0) + (inner ? INNER : 0);
      kinds[row * columns + column] = (byte) kind;
    }
  }

  void filter(Plane luma, Plane u, Plane v) {
    for (int i = 0; i < kinds.length; i++) {
      FilterLevels.Limits own = limits[kinds[i] & INNER - 1];
      if (own.edge() > 0) {
        boolean inner = (kinds[i] & INNER) != 0;
        filter(luma, i, 16, own, inner);
        if (!levels.simple()) {
          filter(u, i, 8, own, inner);
          filter(v, i, 8, own, inner);
        }
      }
    }
  }

  private void filter(Plane plane, int index, int size, FilterLevels.Limits own, boolean inner) {
    int column = index % columns;
    int row = index / columns;
    int at = plane.at(column * size, row * size);
    edges(plane.data, at, 1, plane.stride, size, column > 0, inner, own);
    edges(plane.data, at, plane.stride, 1, size, row > 0, inner, own);
  }

  private void edges(
      byte[] samples,
      int at,
      int step,
      int next,
      int size,
      boolean outer,
      boolean inner,
      FilterLevels.Limits own) {
    for (int i = outer ? 0 : 4; i < (inner ? size : 4); i += 4) {
      int edge = at + i * step;
      if (levels.simple()) {
        EdgeFilter.simple(samples, edge, step, next, size, own.edge() + (i == 0 ? 4 : 0));
      } else {
        EdgeFilter.normal(samples, edge, step, next, size, i == 0, own);
      }
    }
  }
}
