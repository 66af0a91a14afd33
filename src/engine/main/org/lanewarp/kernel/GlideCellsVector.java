package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.SIZE;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.Glide.SHIFT;

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
    IntVector across = IntVector.fromArray(INT, xs.ramp, 0);
    IntVector ax = across.add((int) xs.starts[0]);
    IntVector bx = across.add((int) xs.starts[1]);
    IntVector cx = across.add((int) xs.starts[2]);
    IntVector dx = across.add((int) xs.starts[3]);
    IntVector down = IntVector.fromArray(INT, ys.ramp, 0);
    IntVector ay = down.add((int) ys.starts[0] << UP);
    IntVector by = down.add((int) ys.starts[1] << UP);
    IntVector cy = down.add((int) ys.starts[2] << UP);
    IntVector dy = down.add((int) ys.starts[3] << UP);
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
      int oddX = x + w.originX;
      int oddY = y + w.originY << UP;
      IntVector px = ax.add(shiftX);
      IntVector py = ay.add(shiftY);
      px = px.add(px.lanewise(LSHR, SHIFT).lanewise(XOR, oddX).and(1));
      py = py.add(py.lanewise(LSHR, SHIFT).lanewise(XOR, oddY).and(1 << UP));
      IntVector qx = bx.add(shiftX);
      IntVector qy = by.add(shiftY);
      qx = qx.add(qx.lanewise(LSHR, SHIFT).lanewise(XOR, oddX).and(1));
      qy = qy.add(qy.lanewise(LSHR, SHIFT).lanewise(XOR, oddY).and(1 << UP));
      IntVector p = py.and(ROW_BITS).or(px);
      IntVector q = qy.and(ROW_BITS).or(qx);
      ByteVector upper = upperBytes.selectFrom(p.reinterpretAsBytes(), q.reinterpretAsBytes());
      px = cx.add(shiftX);
      py = cy.add(shiftY);
      px = px.add(px.lanewise(LSHR, SHIFT).lanewise(XOR, oddX).and(1));
      py = py.add(py.lanewise(LSHR, SHIFT).lanewise(XOR, oddY).and(1 << UP));
      qx = dx.add(shiftX);
      qy = dy.add(shiftY);
      qx = qx.add(qx.lanewise(LSHR, SHIFT).lanewise(XOR, oddX).and(1));
      qy = qy.add(qy.lanewise(LSHR, SHIFT).lanewise(XOR, oddY).and(1 << UP));
      p = py.and(ROW_BITS).or(px);
      q = qy.and(ROW_BITS).or(qx);
      ByteVector lower = lowerBytes.selectFrom(p.reinterpretAsBytes(), q.reinterpretAsBytes());
      upper.blend(lower, second).intoArray(cells.cell, ROWS * g);
    }
    return fits;
  }
}
