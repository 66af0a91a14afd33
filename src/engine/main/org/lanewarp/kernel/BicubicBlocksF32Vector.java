package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.Glide.UNIT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BicubicBlocksF32Scalar} in lanes. A block's four tap rows begin in rows 0 to 3 of its
 * table, the next ones in rows 1 to 4, and so on: each is picked from four rows of its own, in two
 * vectors, and one index serves all four. What the blend in y takes are differences between rows,
 * so these are what is picked: they are taken once for the table, not for each sample.
 *
 * <p>In a single loop this would be a fifth faster, until other kernels were compiled before it:
 * then the compiler boxes some of its vectors.
 */
public final class BicubicBlocksF32Vector extends CubicBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xff00);

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    prepare(blocks, groups * GROUP, a);
    down(w.floats, offset, w.stride, blocks, groups * GROUP);
    across(blocks, groups * GROUP);
  }

  /** Computes the weights, and for straight rows where in its table each sample begins. */
  private static void prepare(Blocks blocks, int columns, float a) {
    float[] weights = blocks.weights;
    boolean straight = blocks.straight;
    IntVector startX = IntVector.fromArray(INT, blocks.startX, 0);
    IntVector startY = IntVector.fromArray(INT, blocks.startY, 0);
    FloatVector va = FloatVector.broadcast(FLOAT, a);
    FloatVector minusA = FloatVector.broadcast(FLOAT, -a);
    FloatVector third = FloatVector.broadcast(FLOAT, -(a + 2));
    FloatVector second = FloatVector.broadcast(FLOAT, 2 * a + 3);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = 0; i < columns; i += SIDE) {
      int k = SIDE * i;
      FloatVector fx;
      FloatVector fy;
      if (straight) {
        IntVector x = startX.add(blocks.shiftX[i]);
        IntVector y = startY.add(blocks.shiftY[i]);
        IntVector row = y.lanewise(LSHR, SHIFT).mul(COLUMNS);
        x.lanewise(LSHR, SHIFT).add(row).add(blocks.corner[i]).intoArray(blocks.cell, k);
        fx = ((FloatVector) x.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
        fy = ((FloatVector) y.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
      } else {
        fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
        fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
      }
      FloatVector gx = one.sub(fx);
      FloatVector tx = va.mul(fx).mul(gx);
      tx.mul(gx).intoArray(weights, k);
      fx.mul(fx.fma(fx.fma(third, second), minusA)).intoArray(weights, CAPACITY + k);
      tx.mul(fx).intoArray(weights, 2 * CAPACITY + k);
      FloatVector gy = one.sub(fy);
      FloatVector ty = va.mul(fy).mul(gy);
      ty.mul(gy).intoArray(weights, 3 * CAPACITY + k);
      fy.mul(fy.fma(fy.fma(third, second), minusA)).intoArray(weights, 4 * CAPACITY + k);
      ty.mul(fy).intoArray(weights, 5 * CAPACITY + k);
    }
  }

  /** Blends the four tap columns of each sample in y. */
  private static void down(float[] from, int offset, int stride, Blocks blocks, int columns) {
    float[] lines = blocks.lines;
    float[] weights = blocks.weights;
    boolean straight = blocks.straight;
    for (int i = 0; i < columns; i += SIDE) {
      int p = offset + blocks.base[i];
      FloatVector p0 =
          FloatVector.fromArray(FLOAT, from, p)
              .blend(FloatVector.fromArray(FLOAT, from, p + stride - COLUMNS), SECOND);
      FloatVector p1 =
          FloatVector.fromArray(FLOAT, from, p + stride)
              .blend(FloatVector.fromArray(FLOAT, from, p + 2 * stride - COLUMNS), SECOND);
      FloatVector p2 =
          FloatVector.fromArray(FLOAT, from, p + 2 * stride)
              .blend(FloatVector.fromArray(FLOAT, from, p + 3 * stride - COLUMNS), SECOND);
      FloatVector p3 =
          FloatVector.fromArray(FLOAT, from, p + 3 * stride)
              .blend(FloatVector.fromArray(FLOAT, from, p + 4 * stride - COLUMNS), SECOND);
      FloatVector p4 =
          FloatVector.fromArray(FLOAT, from, p + 4 * stride)
              .blend(FloatVector.fromArray(FLOAT, from, p + 5 * stride - COLUMNS), SECOND);
      FloatVector p5 =
          FloatVector.fromArray(FLOAT, from, p + 5 * stride)
              .blend(FloatVector.fromArray(FLOAT, from, p + 6 * stride - COLUMNS), SECOND);
      IntVector d0 = p0.sub(p1).reinterpretAsInts();
      IntVector d1 = p1.reinterpretAsInts();
      IntVector d2 = p2.sub(p1).reinterpretAsInts();
      IntVector d3 = p3.sub(p1).reinterpretAsInts();
      IntVector e0 = p2.sub(p3).reinterpretAsInts();
      IntVector e1 = p3.reinterpretAsInts();
      IntVector e2 = p4.sub(p3).reinterpretAsInts();
      IntVector e3 = p5.sub(p3).reinterpretAsInts();
      int k = SIDE * i;
      int corner = straight ? 0 : blocks.corner[i];
      IntVector at = IntVector.fromArray(INT, blocks.cell, k).add(corner);
      FloatVector h0 = FloatVector.fromArray(FLOAT, weights, 3 * CAPACITY + k);
      FloatVector h2 = FloatVector.fromArray(FLOAT, weights, 4 * CAPACITY + k);
      FloatVector h3 = FloatVector.fromArray(FLOAT, weights, 5 * CAPACITY + k);
      FloatVector v0 =
          h3.fma(
              at.selectFrom(d3, e3).reinterpretAsFloats(),
              h2.fma(
                  at.selectFrom(d2, e2).reinterpretAsFloats(),
                  h0.fma(
                      at.selectFrom(d0, e0).reinterpretAsFloats(),
                      at.selectFrom(d1, e1).reinterpretAsFloats())));
      IntVector at1 = at.add(1);
      FloatVector v1 =
          h3.fma(
              at1.selectFrom(d3, e3).reinterpretAsFloats(),
              h2.fma(
                  at1.selectFrom(d2, e2).reinterpretAsFloats(),
                  h0.fma(
                      at1.selectFrom(d0, e0).reinterpretAsFloats(),
                      at1.selectFrom(d1, e1).reinterpretAsFloats())));
      IntVector at2 = at.add(2);
      FloatVector v2 =
          h3.fma(
              at2.selectFrom(d3, e3).reinterpretAsFloats(),
              h2.fma(
                  at2.selectFrom(d2, e2).reinterpretAsFloats(),
                  h0.fma(
                      at2.selectFrom(d0, e0).reinterpretAsFloats(),
                      at2.selectFrom(d1, e1).reinterpretAsFloats())));
      IntVector at3 = at.add(3);
      FloatVector v3 =
          h3.fma(
              at3.selectFrom(d3, e3).reinterpretAsFloats(),
              h2.fma(
                  at3.selectFrom(d2, e2).reinterpretAsFloats(),
                  h0.fma(
                      at3.selectFrom(d0, e0).reinterpretAsFloats(),
                      at3.selectFrom(d1, e1).reinterpretAsFloats())));
      v0.intoArray(lines, k);
      v1.intoArray(lines, CAPACITY + k);
      v2.intoArray(lines, 2 * CAPACITY + k);
      v3.intoArray(lines, 3 * CAPACITY + k);
    }
  }

  /** Blends the four columns in x. */
  private static void across(Blocks blocks, int columns) {
    float[] lines = blocks.lines;
    float[] weights = blocks.weights;
    for (int k = 0; k < SIDE * columns; k += GROUP) {
      FloatVector v0 = FloatVector.fromArray(FLOAT, lines, k);
      FloatVector v1 = FloatVector.fromArray(FLOAT, lines, CAPACITY + k);
      FloatVector v2 = FloatVector.fromArray(FLOAT, lines, 2 * CAPACITY + k);
      FloatVector v3 = FloatVector.fromArray(FLOAT, lines, 3 * CAPACITY + k);
      FloatVector v = FloatVector.fromArray(FLOAT, weights, k).fma(v0.sub(v1), v1);
      v = FloatVector.fromArray(FLOAT, weights, CAPACITY + k).fma(v2.sub(v1), v);
      v = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + k).fma(v3.sub(v1), v);
      v.reinterpretAsInts().intoArray(blocks.words, k);
    }
  }
}
