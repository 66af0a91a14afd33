package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.MAX;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.PerspectiveCellsScalar.MARGIN;
import static org.lanewarp.kernel.WideLanes.BYTES16;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link PerspectiveCellsScalar} in lanes: first the corners of all groups, a group a lane, then
 * the pixels of each row.
 */
public final class PerspectiveCellsVector implements CellLocator {

  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final IntVector IOTA = IntVector.zero(INT).addIndex(1);

  /** A row in the index of a cell. */
  private static final int ROW_BIT = 5;

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    boolean fits = tables(rows[0], rows[ROWS - 1], n, w, cells);
    for (int j = 0; fits && j < ROWS; j++) {
      cells(rows[j], n, w, cells, j * GROUP);
    }
    return fits;
  }

  private static boolean tables(
      CoordinateRow top, CoordinateRow bottom, int n, Window w, Cells cells) {
    IntVector column = IOTA.mul(GROUP).min(n - GROUP);
    FloatVector left =
        (FloatVector) FLOATS.cast(column.sub(Walk.MIDDLE).convertShape(I2F, FLOAT, 0));
    FloatVector right = (FloatVector) FLOATS.cast(left.add(GROUP - 1));
    FloatVector one = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, 1f));

    FloatVector middleX = FloatVector.broadcast(FLOAT, top.middleX);
    FloatVector middleY = FloatVector.broadcast(FLOAT, top.middleY);
    FloatVector scale =
        (FloatVector) FLOATS.cast(one.div(left.fma(FloatVector.broadcast(FLOAT, top.slopeW), one)));
    FloatVector x =
        (FloatVector)
            FLOATS.cast(scale.mul(left.fma(FloatVector.broadcast(FLOAT, top.slopeX), middleX)));
    FloatVector y =
        (FloatVector)
            FLOATS.cast(scale.mul(left.fma(FloatVector.broadcast(FLOAT, top.slopeY), middleY)));
    scale =
        (FloatVector)
            FLOATS.cast(one.div(right.fma(FloatVector.broadcast(FLOAT, top.slopeW), one)));
    FloatVector x2 =
        (FloatVector)
            FLOATS.cast(scale.mul(right.fma(FloatVector.broadcast(FLOAT, top.slopeX), middleX)));
    FloatVector y2 =
        (FloatVector)
            FLOATS.cast(scale.mul(right.fma(FloatVector.broadcast(FLOAT, top.slopeY), middleY)));
    FloatVector magic = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, MAGIC));
    FloatVector less = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -MARGIN));
    FloatVector more = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, MARGIN));
    int offsetX = top.anchorX - w.originX - MAGIC_BITS;
    int offsetY = top.anchorY - w.originY - MAGIC_BITS;
    IntVector offsetsX = (IntVector) INTS.cast(IntVector.broadcast(INT, offsetX));
    IntVector offsetsY = (IntVector) INTS.cast(IntVector.broadcast(INT, offsetY));
    IntVector minX =
        (IntVector) INTS.cast(offsetsX.add(magic.add(less.add(x.min(x2))).reinterpretAsInts()));
    IntVector minY =
        (IntVector) INTS.cast(offsetsY.add(magic.add(less.add(y.min(y2))).reinterpretAsInts()));
    IntVector maxX =
        (IntVector) INTS.cast(offsetsX.add(magic.add(more.add(x.max(x2))).reinterpretAsInts()));
    IntVector maxY =
        (IntVector) INTS.cast(offsetsY.add(magic.add(more.add(y.max(y2))).reinterpretAsInts()));

    middleX = FloatVector.broadcast(FLOAT, bottom.middleX);
    middleY = FloatVector.broadcast(FLOAT, bottom.middleY);
    scale =
        (FloatVector)
            FLOATS.cast(one.div(left.fma(FloatVector.broadcast(FLOAT, bottom.slopeW), one)));
    x =
        (FloatVector)
            FLOATS.cast(scale.mul(left.fma(FloatVector.broadcast(FLOAT, bottom.slopeX), middleX)));
    y =
        (FloatVector)
            FLOATS.cast(scale.mul(left.fma(FloatVector.broadcast(FLOAT, bottom.slopeY), middleY)));
    scale =
        (FloatVector)
            FLOATS.cast(one.div(right.fma(FloatVector.broadcast(FLOAT, bottom.slopeW), one)));
    x2 =
        (FloatVector)
            FLOATS.cast(scale.mul(right.fma(FloatVector.broadcast(FLOAT, bottom.slopeX), middleX)));
    y2 =
        (FloatVector)
            FLOATS.cast(scale.mul(right.fma(FloatVector.broadcast(FLOAT, bottom.slopeY), middleY)));
    offsetX = bottom.anchorX - w.originX - MAGIC_BITS;
    offsetY = bottom.anchorY - w.originY - MAGIC_BITS;
    offsetsX = (IntVector) INTS.cast(IntVector.broadcast(INT, offsetX));
    offsetsY = (IntVector) INTS.cast(IntVector.broadcast(INT, offsetY));
    minX =
        (IntVector)
            INTS.cast(minX.min(offsetsX.add(magic.add(less.add(x.min(x2))).reinterpretAsInts())));
    minY =
        (IntVector)
            INTS.cast(minY.min(offsetsY.add(magic.add(less.add(y.min(y2))).reinterpretAsInts())));
    maxX =
        (IntVector)
            INTS.cast(maxX.max(offsetsX.add(magic.add(more.add(x.max(x2))).reinterpretAsInts())));
    maxY =
        (IntVector)
            INTS.cast(maxY.max(offsetsY.add(magic.add(more.add(y.max(y2))).reinterpretAsInts())));

    minX = (IntVector) INTS.cast(minX.min(cells.lastX));
    minY = (IntVector) INTS.cast(minY.min(cells.lastY));
    minX.intoArray(cells.firstX, 0);
    minY.intoArray(cells.firstY, 0);
    IntVector row = (IntVector) INTS.cast(minY.mul(w.stride));
    IntVector base = (IntVector) INTS.cast(row.add(minX.mul(w.channels)));
    ((IntVector) INTS.cast(base.add(w.first))).intoArray(cells.base, 0);
    return maxX.sub(minX).reduceLanes(MAX) < cells.columns
        && maxY.sub(minY).reduceLanes(MAX) < TABLE_ROWS;
  }

  private static void cells(CoordinateRow row, int n, Window w, Cells cells, int to) {
    FloatVector slopeX = FloatVector.broadcast(FLOAT, row.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT, row.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT, row.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT, row.middleY);
    FloatVector slopeW = FloatVector.broadcast(FLOAT, row.slopeW);
    FloatVector one = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, 1f));
    FloatVector iota = (FloatVector) FLOATS.cast(IOTA.convertShape(I2F, FLOAT, 0));
    int offsetX = row.anchorX - w.originX - MAGIC_BITS;
    int offsetY = row.anchorY - w.originY - MAGIC_BITS;
    for (int g = 0; g < n; g += GROUP) {
      FloatVector t = (FloatVector) FLOATS.cast(iota.add(Math.min(g, n - GROUP) - Walk.MIDDLE));
      FloatVector scale = (FloatVector) FLOATS.cast(one.div(t.fma(slopeW, one)));
      FloatVector x = (FloatVector) FLOATS.cast(scale.mul(t.fma(slopeX, middleX)));
      FloatVector y = (FloatVector) FLOATS.cast(scale.mul(t.fma(slopeY, middleY)));
      IntVector cx = (IntVector) INTS.cast(x.add(MAGIC).reinterpretAsInts());
      cx = cx.add(offsetX - cells.firstX[g / GROUP]);
      IntVector cy = (IntVector) INTS.cast(y.add(MAGIC).reinterpretAsInts());
      cy = (IntVector) INTS.cast(cy.add(offsetY - cells.firstY[g / GROUP]));
      IntVector at = (IntVector) INTS.cast(cy.lanewise(LSHL, ROW_BIT));
      at = at.add(cx);
      ((ByteVector) BYTES16.cast(at.convertShape(I2B, QUARTER, 0)))
          .intoArray(cells.cell, ROWS * g + to);
    }
  }
}
