package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.GridCutterVector.EVEN;
import static org.lanewarp.kernel.GridCutterVector.ODD;
import static org.lanewarp.kernel.WideLanes.BYTES16;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
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
    FloatVector magic = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, MAGIC));
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      IntVector ax =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, a.xs, a.at + column)).reinterpretAsInts());
      ax = (IntVector) INTS.cast(ax.add(a.anchorX - originX));
      IntVector bx =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, b.xs, b.at + column)).reinterpretAsInts());
      bx = (IntVector) INTS.cast(bx.add(b.anchorX - originX));
      IntVector cx =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, c.xs, c.at + column)).reinterpretAsInts());
      cx = (IntVector) INTS.cast(cx.add(c.anchorX - originX));
      IntVector dx =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, d.xs, d.at + column)).reinterpretAsInts());
      dx = (IntVector) INTS.cast(dx.add(d.anchorX - originX));
      IntVector ay =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, a.ys, a.at + column)).reinterpretAsInts());
      ay = (IntVector) INTS.cast(ay.add(a.anchorY - originY));
      IntVector by =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, b.ys, b.at + column)).reinterpretAsInts());
      by = (IntVector) INTS.cast(by.add(b.anchorY - originY));
      IntVector cy =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, c.ys, c.at + column)).reinterpretAsInts());
      cy = (IntVector) INTS.cast(cy.add(c.anchorY - originY));
      IntVector dy =
          (IntVector)
              INTS.cast(
                  magic.add(FloatVector.fromArray(FLOAT, d.ys, d.at + column)).reinterpretAsInts());
      dy = (IntVector) INTS.cast(dy.add(d.anchorY - originY));
      IntVector leastX = ((IntVector) INTS.cast(ax.min(bx))).min(cx.min(dx));
      IntVector mostX = ((IntVector) INTS.cast(ax.max(bx))).max(cx.max(dx));
      mostX = ((IntVector) INTS.cast(mostX)).not();
      IntVector leastY = ((IntVector) INTS.cast(ay.min(by))).min(cy.min(dy));
      IntVector mostY = ((IntVector) INTS.cast(ay.max(by))).max(cy.max(dy));
      mostY = ((IntVector) INTS.cast(mostY)).not();
      IntVector xs = (IntVector) INTS.cast(EVEN.selectFrom(leastX, mostX));
      xs = xs.min(ODD.selectFrom(leastX, mostX));
      IntVector ys = (IntVector) INTS.cast(EVEN.selectFrom(leastY, mostY));
      ys = ys.min(ODD.selectFrom(leastY, mostY));
      IntVector all = (IntVector) INTS.cast(EVEN.selectFrom(xs, ys));
      all = (IntVector) INTS.cast(all.min(ODD.selectFrom(xs, ys)));
      all = (IntVector) INTS.cast(all.min(all.rearrange(NEIGHBOUR)));
      ((IntVector) INTS.cast(all.min(all.rearrange(NEXT)))).intoArray(bounds, 0);
      int x = Math.min(bounds[0], lastX);
      int y = Math.min(bounds[8], lastY);
      fits &= ~bounds[4] - x < columns && ~bounds[12] - y < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + y * w.stride + x * w.channels;
      int first = (y << ROW_BIT) + x;
      IntVector cell = (IntVector) INTS.cast(ax.sub(first));
      cell = (IntVector) INTS.cast(cell.add(ay.lanewise(LSHL, ROW_BIT)));
      ((ByteVector) BYTES16.cast(cell.convertShape(I2B, QUARTER, 0)))
          .intoArray(cells.cell, ROWS * g);
      cell = (IntVector) INTS.cast(bx.sub(first));
      cell = (IntVector) INTS.cast(cell.add(by.lanewise(LSHL, ROW_BIT)));
      ((ByteVector) BYTES16.cast(cell.convertShape(I2B, QUARTER, 0)))
          .intoArray(cells.cell, ROWS * g + GROUP);
      cell = (IntVector) INTS.cast(cx.sub(first));
      cell = (IntVector) INTS.cast(cell.add(cy.lanewise(LSHL, ROW_BIT)));
      ((ByteVector) BYTES16.cast(cell.convertShape(I2B, QUARTER, 0)))
          .intoArray(cells.cell, ROWS * g + 2 * GROUP);
      cell = (IntVector) INTS.cast(dx.sub(first));
      cell = (IntVector) INTS.cast(cell.add(dy.lanewise(LSHL, ROW_BIT)));
      ((ByteVector) BYTES16.cast(cell.convertShape(I2B, QUARTER, 0)))
          .intoArray(cells.cell, ROWS * g + 3 * GROUP);
    }
    return fits;
  }
}
