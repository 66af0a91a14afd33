package org.lanewarp.scene;

import java.util.Random;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Walk;
import org.lanewarp.kernel.Window;

/** Four rows of coordinates below each other, around the middle of a window; n samples of each. */
public final class Bundle {

  private Bundle() {}

  /** Of a small affine map; with whole slopes at times, and halves. */
  public static CoordinateRow[] straight(Random random, Window w, int n) {
    double ax = slope(random, w, n);
    double ay = slope(random, w, n);
    int stepX = random.nextInt(20) == 0 ? 1 : 0;
    int coarse = -1 << random.nextInt(Glide.SHIFT); // so that halves are met
    CoordinateRow[] rows = new CoordinateRow[Cells.ROWS];
    for (int j = 0; j < rows.length; j++) {
      CoordinateRow row = new CoordinateRow();
      double x = middle(w.originX, w.width, n, ax) - ay * j;
      double y = middle(w.originY, w.height, n, ay) + ax * j;
      row.origin((int) Math.floor(x), stepX, (int) Math.floor(y), 0);
      row.glideX = (int) ((x - Math.floor(x)) * Glide.ONE) & coarse;
      row.glideY = (int) ((y - Math.floor(y)) * Glide.ONE) & coarse;
      row.glideSlopeX = (int) (ax * Glide.ONE) & coarse;
      row.glideSlopeY = (int) (ay * Glide.ONE) & coarse;
      rows[j] = row;
    }
    return rows;
  }

  /** Of a perspective one, with even anchors. */
  public static CoordinateRow[] perspective(Random random, Window w, int n) {
    double ax = slope(random, w, n);
    double ay = slope(random, w, n);
    float divisor = 0.25f * (random.nextFloat() - 0.5f) / Walk.MIDDLE;
    boolean quarters = random.nextInt(4) == 0;
    CoordinateRow[] rows = new CoordinateRow[Cells.ROWS];
    for (int j = 0; j < rows.length; j++) {
      CoordinateRow row = new CoordinateRow();
      double x = middle(w.originX, w.width, n, ax) - ay * j;
      double y = middle(w.originY, w.height, n, ay) + ax * j;
      int anchorX = 2 * (int) Math.rint(x / 2);
      int anchorY = 2 * (int) Math.rint(y / 2);
      row.origin(anchorX, 0, anchorY, 0);
      row.middleX = rounded(x - anchorX, quarters);
      row.middleY = rounded(y - anchorY, quarters);
      row.slopeX = rounded(ax, quarters);
      row.slopeY = rounded(ay, quarters);
      row.slopeW = quarters ? 0 : divisor;
      rows[j] = row;
    }
    return rows;
  }

  /** What takes n samples about through the window. */
  private static double slope(Random random, Window w, int n) {
    return 0.8 * Math.min(w.width, w.height) / (n + 4) * (2 * random.nextDouble() - 1);
  }

  /** Where the middle of a full row lies if that of n samples lies in the window's middle. */
  private static double middle(int origin, int length, int n, double slope) {
    return origin + length / 2.0 + (Walk.MIDDLE - n / 2.0) * slope;
  }

  private static float rounded(double v, boolean quarters) {
    return quarters ? (float) Math.rint(4 * v) / 4 : (float) v;
  }
}
