package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static org.lanewarp.kernel.Blocks.BLOCKS;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.lane.Lanes.COUNT;

import jdk.incubator.vector.IntVector;
import org.lanewarp.lane.Lanes;

/** {@link StraightCutterScalar} in lanes, a block each. */
public final class StraightCutterVector implements StraightCutter {

  @Override
  public boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks) {
    blocks.straighten(rows, w);
    if (!blocks.fit(w.channels, pitch)) {
      return false;
    }
    StraightAxis xs = blocks.xs;
    StraightAxis ys = blocks.ys;
    int channels = w.channels;
    int lastX = w.width * channels - pitch;
    int lastY = w.height - blocks.rows;
    int lastGroup = n - GROUP;
    for (int b = 0; b < BLOCKS && SIDE * b < n; b += COUNT) {
      IntVector block = Lanes.iota(SIDE * b, SIDE);
      IntVector column = block.and(-GROUP).min(lastGroup).add(block.and(GROUP - 1));
      IntVector table = block.and(-blocks.shared);
      IntVector first = table.and(-GROUP).min(lastGroup).add(table.and(GROUP - 1));
      IntVector x =
          first
              .mul(xs.glideSlope())
              .add(xs.fraction())
              .lanewise(ASHR, SHIFT)
              .add(first.mul(xs.stepping()))
              .add(xs.whole());
      IntVector y =
          first
              .mul(ys.glideSlope())
              .add(ys.fraction())
              .lanewise(ASHR, SHIFT)
              .add(first.mul(ys.stepping()))
              .add(ys.whole())
              .min(lastY);
      IntVector element = x.mul(channels).min(lastX);
      y.mul(w.stride).add(element).add(w.first).intoArray(blocks.base, b);
      x.mul(channels).sub(element).intoArray(blocks.corner, b);
      column.mul(xs.slope()).sub(x.lanewise(LSHL, SHIFT)).intoArray(blocks.shiftX, b);
      column.mul(ys.slope()).sub(y.lanewise(LSHL, SHIFT)).intoArray(blocks.shiftY, b);
    }
    return true;
  }
}
