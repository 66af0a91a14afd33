package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;

/**
 * What a warp is to do, and how.
 *
 * @param mapping from destination to source
 * @param a Keys' parameter, for bicubic
 * @param fill the fill value of each channel
 * @param vector whether the vector engine does it, or the scalar one
 */
public record WarpJob(
    Image src,
    Mapping mapping,
    Image dst,
    Interpolation interpolation,
    float a,
    Border border,
    float[] fill,
    boolean vector) {

  /** The same job for other images. */
  WarpJob with(Image src, Image dst, float[] fill) {
    return new WarpJob(src, mapping, dst, interpolation, a, border, fill, vector);
  }

  /**
   * The same job by the simplest mapping, and as nearest pixels where all fractions are zero: they
   * move as they are.
   */
  WarpJob simplest() {
    Mapping simplest = simplest(mapping);
    boolean moves = simplest instanceof Affine m && m.isLattice();
    Interpolation least = moves ? Interpolation.NEAREST : interpolation;
    return new WarpJob(src, simplest, dst, least, a, border, fill, vector);
  }

  /** A perspective transform that is affine gains speed and exactness as one. */
  private static Mapping simplest(Mapping mapping) {
    if (mapping instanceof Perspective p && p.isAffine()) {
      double largest = 0;
      for (double m : new double[] {p.m00(), p.m01(), p.m02(), p.m10(), p.m11(), p.m12()}) {
        largest = Math.max(largest, Math.abs(m / p.m22()));
      }
      return Double.isFinite(largest) ? p.toAffine() : mapping;
    }
    return mapping;
  }
}
