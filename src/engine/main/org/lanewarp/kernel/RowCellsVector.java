package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link RowCellsScalar} in lanes, a row of a group a vector. Its bounds, of the greatest the
 * complements, are found together: each step makes one vector of two.
 */
public final class RowCellsVector implements CellLocator {

  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  private static final VectorShuffle<Integer> NEIGHBOUR = VectorShuffle.fromOp(INT, i -> i ^ 1);
  private static final VectorShuffle<Integer> NEXT = VectorShuffle.fromOp(INT, i -> i ^ 2);

  /** A row in the index of a cell. */
  private static final int ROW_BIT = 5;

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    return locate(rows[0], rows[1], rows[2], rows[3], n, w, cells);
  }

  private static boolean locate(
      CoordinateRow a,
      CoordinateRow b,
      CoordinateRow c,
      CoordinateRow d,
      int n,
      Window w,
      Cells cells) {
    int originX = w.originX + MAGIC_BITS;
    int originY = w.originY + MAGIC_BITS;
    int columns = cells.columns;
    int lastX = cells.lastX;
    int lastY = cells.lastY;
    int[] bounds = cells.bounds;
    boolean fits = true;
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      IntVector ax =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, a.xs, a.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(a.anchorX - originX);
      IntVector bx =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, b.xs, b.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(b.anchorX - originX);
      IntVector cx =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, c.xs, c.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(c.anchorX - originX);
      IntVector dx =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, d.xs, d.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(d.anchorX - originX);
      IntVector ay =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, a.ys, a.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(a.anchorY - originY);
      IntVector by =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, b.ys, b.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(b.anchorY - originY);
      IntVector cy =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, c.ys, c.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(c.anchorY - originY);
      IntVector dy =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, d.ys, d.at + column)))
              .add(MAGIC)
              .reinterpretAsInts()
              .add(d.anchorY - originY);
      IntVector leastX = ax.min(bx).min(cx.min(dx));
      IntVector mostX = ax.max(bx).max(cx.max(dx)).not();
      IntVector leastY = ay.min(by).min(cy.min(dy));
      IntVector mostY = ay.max(by).max(cy.max(dy)).not();
      IntVector xs =
          GridCutterVector.EVEN
              .selectFrom(leastX, mostX)
              .min(GridCutterVector.ODD.selectFrom(leastX, mostX));
      IntVector ys =
          GridCutterVector.EVEN
              .selectFrom(leastY, mostY)
              .min(GridCutterVector.ODD.selectFrom(leastY, mostY));
      IntVector all =
          GridCutterVector.EVEN.selectFrom(xs, ys).min(GridCutterVector.ODD.selectFrom(xs, ys));
      all = all.min(all.rearrange(NEIGHBOUR));
      all.min(all.rearrange(NEXT)).intoArray(bounds, 0);
      int x = Math.min(bounds[0], lastX);
      int y = Math.min(bounds[8], lastY);
      fits &= ~bounds[4] - x < columns && ~bounds[12] - y < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + y * w.stride + x * w.channels;
      int first = (y << ROW_BIT) + x;
      IntVector cell = ay.lanewise(LSHL, ROW_BIT).add(ax).sub(first);
      ((ByteVector) cell.convertShape(I2B, QUARTER, 0)).intoArray(cells.cell, ROWS * g);
      cell = by.lanewise(LSHL, ROW_BIT).add(bx).sub(first);
      ((ByteVector) cell.convertShape(I2B, QUARTER, 0)).intoArray(cells.cell, ROWS * g + GROUP);
      cell = cy.lanewise(LSHL, ROW_BIT).add(cx).sub(first);
      ((ByteVector) cell.convertShape(I2B, QUARTER, 0)).intoArray(cells.cell, ROWS * g + 2 * GROUP);
      cell = dy.lanewise(LSHL, ROW_BIT).add(dx).sub(first);
      ((ByteVector) cell.convertShape(I2B, QUARTER, 0)).intoArray(cells.cell, ROWS * g + 3 * GROUP);
    }
    return fits;
  }
}
