package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Glide.MANTISSA;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;

import jdk.incubator.vector.IntVector;

/**
 * Where straight {@link Blocks} begin. The bilinear kernels find each block's samples while they
 * blend the ones before, since a long chain of instructions has to wait for itself: this is for the
 * first.
 */
final class StraightLanes {

  private StraightLanes() {}

  /**
   * Locates the samples of the first block in its table, whose rows have {@code pitch} elements.
   */
  static void first(Blocks blocks, int channels, int pitch) {
    IntVector x =
        IntVector.fromArray(IntVector.SPECIES_512, blocks.startX, 0).add(blocks.shiftX[0]);
    IntVector y =
        IntVector.fromArray(IntVector.SPECIES_512, blocks.startY, 0).add(blocks.shiftY[0]);
    IntVector row = y.lanewise(LSHR, SHIFT).mul(pitch).add(blocks.corner[0]);
    x.lanewise(LSHR, SHIFT).mul(channels).add(row).intoArray(blocks.cell, 0);
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
