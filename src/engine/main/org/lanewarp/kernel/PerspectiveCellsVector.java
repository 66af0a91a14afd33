package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.MAX;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.PerspectiveCellsScalar.MARGIN;
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
    FloatVector left = (FloatVector) column.sub(Walk.MIDDLE).convert(I2F, 0);
    FloatVector right = left.add(GROUP - 1);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);

    FloatVector middleX = FloatVector.broadcast(FLOAT, top.middleX);
    FloatVector middleY = FloatVector.broadcast(FLOAT, top.middleY);
    FloatVector scale = one.div(left.fma(FloatVector.broadcast(FLOAT, top.slopeW), one));
    FloatVector x = left.fma(FloatVector.broadcast(FLOAT, top.slopeX), middleX).mul(scale);
    FloatVector y = left.fma(FloatVector.broadcast(FLOAT, top.slopeY), middleY).mul(scale);
    scale = one.div(right.fma(FloatVector.broadcast(FLOAT, top.slopeW), one));
    FloatVector x2 = right.fma(FloatVector.broadcast(FLOAT, top.slopeX), middleX).mul(scale);
    FloatVector y2 = right.fma(FloatVector.broadcast(FLOAT, top.slopeY), middleY).mul(scale);
    int offsetX = top.anchorX - w.originX - MAGIC_BITS;
    int offsetY = top.anchorY - w.originY - MAGIC_BITS;
    IntVector minX = x.min(x2).sub(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetX);
    IntVector minY = y.min(y2).sub(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetY);
    IntVector maxX = x.max(x2).add(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetX);
    IntVector maxY = y.max(y2).add(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetY);

    middleX = FloatVector.broadcast(FLOAT, bottom.middleX);
    middleY = FloatVector.broadcast(FLOAT, bottom.middleY);
    scale = one.div(left.fma(FloatVector.broadcast(FLOAT, bottom.slopeW), one));
    x = left.fma(FloatVector.broadcast(FLOAT, bottom.slopeX), middleX).mul(scale);
    y = left.fma(FloatVector.broadcast(FLOAT, bottom.slopeY), middleY).mul(scale);
    scale = one.div(right.fma(FloatVector.broadcast(FLOAT, bottom.slopeW), one));
    x2 = right.fma(FloatVector.broadcast(FLOAT, bottom.slopeX), middleX).mul(scale);
    y2 = right.fma(FloatVector.broadcast(FLOAT, bottom.slopeY), middleY).mul(scale);
    offsetX = bottom.anchorX - w.originX - MAGIC_BITS;
    offsetY = bottom.anchorY - w.originY - MAGIC_BITS;
    minX = minX.min(x.min(x2).sub(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetX));
    minY = minY.min(y.min(y2).sub(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetY));
    maxX = maxX.max(x.max(x2).add(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetX));
    maxY = maxY.max(y.max(y2).add(MARGIN).add(MAGIC).reinterpretAsInts().add(offsetY));

    minX = minX.min(cells.lastX);
    minY = minY.min(cells.lastY);
    minX.intoArray(cells.firstX, 0);
    minY.intoArray(cells.firstY, 0);
    minY.mul(w.stride).add(minX.mul(w.channels)).add(w.first).intoArray(cells.base, 0);
    return maxX.sub(minX).reduceLanes(MAX) < cells.columns
        && maxY.sub(minY).reduceLanes(MAX) < TABLE_ROWS;
  }

  private static void cells(CoordinateRow row, int n, Window w, Cells cells, int to) {
    FloatVector slopeX = FloatVector.broadcast(FLOAT, row.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT, row.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT, row.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT, row.middleY);
    FloatVector slopeW = FloatVector.broadcast(FLOAT, row.slopeW);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector iota = (FloatVector) IOTA.convert(I2F, 0);
    int offsetX = row.anchorX - w.originX - MAGIC_BITS;
    int offsetY = row.anchorY - w.originY - MAGIC_BITS;
    for (int g = 0; g < n; g += GROUP) {
      FloatVector t = iota.add(Math.min(g, n - GROUP) - Walk.MIDDLE);
      FloatVector scale = one.div(t.fma(slopeW, one));
      FloatVector x = t.fma(slopeX, middleX).mul(scale);
      FloatVector y = t.fma(slopeY, middleY).mul(scale);
      IntVector cx = x.add(MAGIC).reinterpretAsInts().add(offsetX - cells.firstX[g / GROUP]);
      IntVector cy = y.add(MAGIC).reinterpretAsInts().add(offsetY - cells.firstY[g / GROUP]);
      IntVector at = cy.lanewise(LSHL, ROW_BIT).add(cx);
      ((ByteVector) at.convertShape(I2B, QUARTER, 0)).intoArray(cells.cell, ROWS * g + to);
    }
  }
}
