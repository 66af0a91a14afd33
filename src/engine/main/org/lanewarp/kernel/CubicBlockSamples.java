package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic blocks, one sample at a time: all but the pixel type. */
abstract class CubicBlockSamples extends CubicBlocks {

  private final float a;

  CubicBlockSamples(int channels, float a) {
    super(channels);
    this.a = a;
  }

  /** The value of element p. */
  abstract float tap(Window w, int p);

  /** Rounds the value of channel c of sample i, and puts it into the words. */
  abstract void put(Blocks blocks, int i, int c, float v);

  @Override
  public final void run(Window w, int offset, Blocks blocks, int groups) {
    BlockPositions at = new BlockPositions();
    for (int i = 0; i < groups * Blocks.SIDE * Blocks.GROUP; i++) {
      at.find(w, offset, blocks, i);
      float w0 = Blend.cubic0(a, at.fx);
      float w2 = Blend.cubic2(a, at.fx);
      float w3 = Blend.cubic3(a, at.fx);
      for (int c = 0; c < w.channels; c++) {
        int p = at.index + c;
        float v0 = column(w, at.fy, p);
        float v1 = column(w, at.fy, p + w.channels);
        float v2 = column(w, at.fy, p + 2 * w.channels);
        float v3 = column(w, at.fy, p + 3 * w.channels);
        put(blocks, i, c, Blend.cubic(w0, w2, w3, v0, v1, v2, v3));
      }
    }
  }

  private float column(Window w, float fy, int p) {
    return Blend.cubic(
        Blend.cubic0(a, fy),
        Blend.cubic2(a, fy),
        Blend.cubic3(a, fy),
        tap(w, p),
        tap(w, p + w.stride),
        tap(w, p + 2 * w.stride),
        tap(w, p + 3 * w.stride));
  }
}
