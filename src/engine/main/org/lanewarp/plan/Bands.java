package org.lanewarp.plan;

import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Window;

/** Samples four rows of a tile together, as {@link Blocks}, where their taps lie close enough. */
final class Bands {

  /** Rows of a band. */
  static final int ROWS = Blocks.SIDE;

  private final BlockKernel kernel;
  private final Cutter cutter;
  private final int planes;
  private final Scratch s;
  private int shared;

  private Bands(BlockKernel kernel, Cutter cutter, int planes, Scratch s) {
    this.kernel = kernel;
    this.cutter = cutter;
    this.planes = planes;
    this.s = s;
    this.shared = kernel.shared();
  }

  /** The bands of bilinear samples, or null where rows one by one are faster. */
  static Bands of(Kernels kernels, PixelType type, int channels, Scratch s) {
    int planes = type == PixelType.U8 ? 1 : channels;
    return kernels.prefersBlocks(type, channels)
        ? new Bands(kernels.blocks(type), kernels.cutter(), planes, s)
        : null;
  }

  /** The bands of bicubic samples, likewise. */
  static Bands cubic(Kernels kernels, PixelType type, int channels, float a, Scratch s) {
    return kernels.prefersCubicBlocks(type, channels)
        ? new Bands(kernels.cubicBlocks(a), kernels.cutter(), 1, s)
        : null;
  }

  /** Whether rows of n samples in the window can be tried. */
  boolean canServe(Window w, int n) {
    return n >= Blocks.GROUP
        && w.width <= Cutter.ROW
        && w.height <= Cutter.ROW / 2
        && w.height >= kernel.rows()
        && w.width * w.channels >= kernel.pitch();
  }

  /**
   * Locates the first n samples of each row from y on.
   *
   * @return whether their taps lie close enough
   */
  boolean locate(Coordinates coordinates, int y, int n, Window w) {
    s.blocks.shared = shared;
    s.blocks.rows = kernel.rows();
    s.blocks.taps = kernel.taps();
    if (coordinates.cut(y, n, w, cutter, kernel.pitch(), s)) {
      return true;
    } else if (shared == Blocks.SIDE) {
      return false;
    }
    // What lies too far apart once will do so in most places.
    shared = Blocks.SIDE;
    return locate(coordinates, y, n, w);
  }

  /**
   * Samples what has been located.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   * @return the values, row by row, {@link Batch#pitch} apart
   */
  Samples run(Window w, int offset, int n) {
    kernel.run(w, offset, s.blocks, Blocks.groups(n));
    s.rows.reserve(planes, Blocks.CAPACITY);
    for (int p = 0; p < planes; p++) {
      cutter.join(s.blocks, n, p, s.rows);
    }
    return s.rows;
  }

  /**
   * The same of planes of f32, straight to where the values belong.
   *
   * @param to receives them from element {@code first} on, in rows of {@code stride}
   */
  void run(Window w, int offset, int n, float[] to, int first, int stride) {
    kernel.run(w, offset, s.blocks, Blocks.groups(n));
    cutter.join(s.blocks, n, to, first, stride);
  }
}
