package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.SIZE;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.BYTES;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link GlideCellsScalar} in lanes, a row of a group a vector. Columns are below 32 and rows below
 * 8. The fixed point of rows has its bits of those in front of a column's, so both together are the
 * upper byte of a lane, and that is the cell.
 *
 * <p>Constants of bytes are kept as integers: C2 takes stores to bytes for ones that may change
 * them, and would load them again and again.
 */
public final class GlideCellsVector implements CellLocator {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final IntVector IOTA = IntVector.zero(INT).addIndex(1);

  /** The upper bytes of two vectors, in the lower half of a vector; and in the upper one. */
  private static final IntVector UPPER = upperBytes(0);

  private static final IntVector LOWER = upperBytes(2 * GROUP);

  /** The bits of a row. */
  private static final int ROW_BITS = 0xe0000000;

  /** How far before those of a column they are. */
  private static final int UP = 5;

  private static IntVector upperBytes(int first) {
    byte[] lanes = new byte[SIZE];
    for (int i = 0; i < 2 * GROUP; i++) {
      lanes[first + i] = (byte) (4 * i + 3);
    }
    return ByteVector.fromArray(BYTE, lanes, 0).reinterpretAsInts();
  }

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    if (!GlideCellsScalar.axes(rows, w, cells)) {
      return false;
    }
    ramp((int) cells.xs.slope, cells.xs.ramp);
    ramp((int) cells.ys.slope << UP, cells.ys.ramp);
    return cells(cells.xs, cells.ys, n, w, cells);
  }

  /** What each column of a group adds to a position; the same for the whole warp. */
  private static void ramp(int slope, int[] to) {
    if (to[1] != slope) {
      IOTA.mul(slope).intoArray(to, 0);
    }
  }

  private static boolean cells(CellAxis xs, CellAxis ys, int n, Window w, Cells cells) {
    IntVector across = (IntVector) INTS.cast(IntVector.fromArray(INT, xs.ramp, 0));
    IntVector ax = (IntVector) INTS.cast(across.add((int) xs.starts[0]));
    IntVector bx = (IntVector) INTS.cast(across.add((int) xs.starts[1]));
    IntVector cx = (IntVector) INTS.cast(across.add((int) xs.starts[2]));
    IntVector dx = (IntVector) INTS.cast(across.add((int) xs.starts[3]));
    IntVector down = (IntVector) INTS.cast(IntVector.fromArray(INT, ys.ramp, 0));
    IntVector ay = (IntVector) INTS.cast(down.add((int) ys.starts[0] << UP));
    IntVector by = (IntVector) INTS.cast(down.add((int) ys.starts[1] << UP));
    IntVector cy = (IntVector) INTS.cast(down.add((int) ys.starts[2] << UP));
    IntVector dy = (IntVector) INTS.cast(down.add((int) ys.starts[3] << UP));
    IntVector lowest = (IntVector) INTS.cast(IntVector.broadcast(INT, 1));
    IntVector lowestUp = (IntVector) INTS.cast(IntVector.broadcast(INT, 1 << UP));
    ByteVector upperBytes = UPPER.reinterpretAsBytes();
    ByteVector lowerBytes = LOWER.reinterpretAsBytes();
    VectorMask<Byte> second = VectorMask.fromLong(BYTE, -1L << 2 * GROUP);
    int channels = w.channels;
    int columns = cells.columns;
    int lastX = cells.lastX;
    int lastY = cells.lastY;
    boolean fits = true;
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      int x = Math.min(xs.first(column), lastX);
      int y = Math.min(ys.first(column), lastY);
      fits &= xs.last(column) - x < columns && ys.last(column) - y < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + y * w.stride + x * channels;
      int shiftX = xs.shift(column, x);
      int shiftY = ys.shift(column, y) << UP;
      IntVector oddX = (IntVector) INTS.cast(IntVector.broadcast(INT, x + w.originX));
      IntVector oddY = (IntVector) INTS.cast(IntVector.broadcast(INT, y + w.originY << UP));
      IntVector px = (IntVector) INTS.cast(ax.add(shiftX));
      IntVector py = (IntVector) INTS.cast(ay.add(shiftY));
      px = (IntVector) INTS.cast(px.add(lowest.and(oddX.lanewise(XOR, px.lanewise(LSHR, SHIFT)))));
      py =
          (IntVector) INTS.cast(py.add(lowestUp.and(oddY.lanewise(XOR, py.lanewise(LSHR, SHIFT)))));
      IntVector qx = (IntVector) INTS.cast(bx.add(shiftX));
      IntVector qy = (IntVector) INTS.cast(by.add(shiftY));
      qx = (IntVector) INTS.cast(qx.add(lowest.and(oddX.lanewise(XOR, qx.lanewise(LSHR, SHIFT)))));
      qy =
          (IntVector) INTS.cast(qy.add(lowestUp.and(oddY.lanewise(XOR, qy.lanewise(LSHR, SHIFT)))));
      IntVector p = px.or(py.and(ROW_BITS));
      IntVector q = qx.or(qy.and(ROW_BITS));
      ByteVector upper = upperBytes.selectFrom(p.reinterpretAsBytes(), q.reinterpretAsBytes());
      px = (IntVector) INTS.cast(cx.add(shiftX));
      py = (IntVector) INTS.cast(cy.add(shiftY));
      px = (IntVector) INTS.cast(px.add(lowest.and(oddX.lanewise(XOR, px.lanewise(LSHR, SHIFT)))));
      py =
          (IntVector) INTS.cast(py.add(lowestUp.and(oddY.lanewise(XOR, py.lanewise(LSHR, SHIFT)))));
      qx = (IntVector) INTS.cast(dx.add(shiftX));
      qy = (IntVector) INTS.cast(dy.add(shiftY));
      qx = (IntVector) INTS.cast(qx.add(lowest.and(oddX.lanewise(XOR, qx.lanewise(LSHR, SHIFT)))));
      qy =
          (IntVector) INTS.cast(qy.add(lowestUp.and(oddY.lanewise(XOR, qy.lanewise(LSHR, SHIFT)))));
      p = px.or(py.and(ROW_BITS));
      q = qx.or(qy.and(ROW_BITS));
      ByteVector lower = lowerBytes.selectFrom(p.reinterpretAsBytes(), q.reinterpretAsBytes());
      ((ByteVector) BYTES.cast(upper.blend(lower, second))).intoArray(cells.cell, ROWS * g);
    }
    return fits;
  }
}
