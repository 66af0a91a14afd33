package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;

/** {@link BicubicBlocksF32Scalar} in lanes. */
public final class BicubicBlocksF32Vector extends CubicBlocks {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Vector(float a) {
    super(1);
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    CubicBlockLanes.locate(blocks, columns, 1);
    CubicBlockLanes.blend(
        w.floats, offset, blocks.base, w.stride, blocks, columns, a, blocks.words);
  }
}
