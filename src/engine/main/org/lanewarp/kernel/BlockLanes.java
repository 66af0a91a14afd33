package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Glide.MANTISSA;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;

import jdk.incubator.vector.IntVector;

/**
 * Where {@link Blocks} begin. The bilinear kernels find each block's samples while they blend the
 * ones before, since a long chain of instructions has to wait for itself: this is for the first.
 */
final class BlockLanes {

  private BlockLanes() {}

  /**
   * Locates the samples of the first block in its table, whose rows have {@code pitch} elements, as
   * {@code blocks.located}.
   */
  static void locateFirst(Blocks blocks, int channels, int pitch) {
    if (!blocks.straight) {
      IntVector cell =
          IntVector.fromArray(IntVector.SPECIES_512, blocks.cell, 0).sub(blocks.shiftX[0]);
      IntVector lines = cell.lanewise(LSHR, Blocks.ROW).mul(pitch).add(blocks.corner[0]);
      cell.and(Blocks.COLUMN).mul(channels).add(lines).intoArray(blocks.located, 0);
      return;
    }
    IntVector x =
        IntVector.fromArray(IntVector.SPECIES_512, blocks.startX, 0).add(blocks.shiftX[0]);
    IntVector y =
        IntVector.fromArray(IntVector.SPECIES_512, blocks.startY, 0).add(blocks.shiftY[0]);
    IntVector row = y.lanewise(LSHR, SHIFT).mul(pitch).add(blocks.corner[0]);
    x.lanewise(LSHR, SHIFT).mul(channels).add(row).intoArray(blocks.located, 0);
    x.lanewise(LSHR, 1)
        .and(MANTISSA)
        .or(ONE_BITS)
        .reinterpretAsFloats()
        .sub(1f)
        .intoArray(blocks.fx, 0);
    y.lanewise(LSHR, 1)
        .and(MANTISSA)
        .or(ONE_BITS)
        .reinterpretAsFloats()
        .sub(1f)
        .intoArray(blocks.fy, 0);
  }
}
