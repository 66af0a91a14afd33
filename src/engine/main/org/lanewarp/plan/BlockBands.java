package org.lanewarp.plan;

import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Store;

/** Samples four rows of a tile together, as {@link Blocks}. */
final class BlockBands extends Bands {

  private static final int MOST = 1024;

  /** Or null, where only {@link #tight} is faster than rows. */
  private final BlockKernel kernel;

  /** For samples closer together; or null. */
  private final BlockKernel tight;

  private final Cutter cutter;
  private final Joiner joiner;
  private final Store store;

  /**
   * Columns that share a table, as many as have fitted lately. What lies too far apart once will do
   * so in most places near by; more are tried after so many bands that fitted.
   */
  private int shared;

  private int fitting;
  private int enough = 32;

  private BlockBands(
      BlockKernel kernel, BlockKernel tight, Kernels kernels, Store store, Scratch s) {
    super(s);
    this.kernel = kernel;
    this.tight = tight;
    this.cutter = kernels.cutter();
    this.joiner = kernels.joiner();
    this.store = store;
    this.shared = kernel == null ? 0 : kernel.shared();
  }

  /**
   * The bands of samples that are blended, or null where rows one by one are faster.
   *
   * @param a Keys' parameter, for bicubic
   */
  static BlockBands of(
      Interpolation interpolation,
      PixelType type,
      int channels,
      float a,
      Kernels kernels,
      Store store,
      Scratch s) {
    if (!kernels.prefersBlocks(type)) {
      return null;
    }
    BlockKernel kernel = wide(interpolation, type, channels, a, kernels);
    BlockKernel tight =
        interpolation == Interpolation.BICUBIC ? null : kernels.tightBlocks(type, channels);
    return new BlockBands(kernel, tight, kernels, store, s);
  }

  /** The same for planes of f32, one after the other: without tight blocks. */
  static BlockBands ofPlanes(
      Interpolation interpolation, float a, Kernels kernels, Store store, Scratch s) {
    return kernels.prefersBlocks(PixelType.F32)
        ? new BlockBands(wide(interpolation, PixelType.F32, 1, a, kernels), null, kernels, store, s)
        : null;
  }

  private static BlockKernel wide(
      Interpolation interpolation, PixelType type, int channels, float a, Kernels kernels) {
    return interpolation == Interpolation.BICUBIC
        ? kernels.cubicBlocks(type, channels, a)
        : kernels.blocks(type, channels);
  }

  @Override
  boolean band(Coordinates coordinates, int y) {
    Tile tile = s.tile;
    Window w = s.window;
    if (kernel == null && !coordinates.isStraight()
        || !coordinates.arrange(y, tile.width, w, cutter, s)) {
      return false;
    }
    BlockKernel used;
    if (isTight(coordinates, tile.width, w)) {
      used = tight;
    } else if (canServe(kernel, w, tile.width) && cut(coordinates, tile.width, w)) {
      used = kernel;
    } else {
      return false;
    }
    used.run(w, 0, s.blocks, Blocks.groups(tile.width));
    store.store(joiner, s.blocks, tile.width, tile.x, y);
    return true;
  }

  @Override
  boolean canServe(Window w, int n) {
    return canServe(kernel, w, n) || canServe(tight, w, n);
  }

  private static boolean canServe(BlockKernel kernel, Window w, int n) {
    return kernel != null
        && n >= Blocks.GROUP
        && w.height >= kernel.rows()
        && w.width * w.channels >= kernel.narrowest();
  }

  /** As {@link #cut}, but for the kernel that has samples closer together. */
  private boolean isTight(Coordinates coordinates, int n, Window w) {
    if (!coordinates.isStraight() || !canServe(tight, w, n) || !s.closeness.isOver()) {
      return false;
    }
    s.blocks.shared = tight.shared();
    s.blocks.shape(tight);
    boolean fits = coordinates.cut(n, w, cutter, tight.pitch(), s);
    s.closeness.note(fits);
    return fits;
  }

  /**
   * Locates the first n samples of each row from y on.
   *
   * @return whether their taps lie close enough
   */
  boolean locate(Coordinates coordinates, int y, int n, Window w) {
    return coordinates.arrange(y, n, w, cutter, s) && cut(coordinates, n, w);
  }

  /** Finds tables for samples that are arranged, if their taps lie close enough. */
  private boolean cut(Coordinates coordinates, int n, Window w) {
    if (fitting == enough && shared < kernel.shared()) {
      fitting = 0;
      shared *= 2;
      enough = Math.min(2 * enough, MOST);
    }
    fitting++;
    s.blocks.shared = shared;
    s.blocks.shape(kernel);
    while (!coordinates.cut(n, w, cutter, kernel.pitch(), s)) {
      fitting = 0;
      if (shared == Blocks.SIDE) {
        return false;
      }
      shared /= 2;
      s.blocks.shared = shared;
    }
    return true;
  }

  /** Tells blocks what the tables hold. */
  Blocks shape(Blocks blocks) {
    blocks.shape(kernel);
    return blocks;
  }

  /**
   * Samples blocks of a plane of f32, straight to where the values belong.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   * @param to receives the values from element {@code first} on, in rows of {@code stride}
   */
  void run(Window w, int offset, Blocks blocks, int n, float[] to, int first, int stride) {
    kernel.run(w, offset, blocks, Blocks.groups(n));
    joiner.joinFloat(blocks, n, 1, to, first, stride);
  }
}
