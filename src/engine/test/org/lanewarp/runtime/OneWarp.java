package org.lanewarp.runtime;

import java.util.Arrays;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;

/** A program of its own: warps a tiny image and says what it did. */
final class OneWarp {

  /** The result that every engine must print. */
  static final String PIXELS = "[15, 25, 30, 45, 55, 60, 60, 70, 75]";

  private OneWarp() {}

  public static void main(String[] arguments) {
    byte[] pixels = {10, 20, 30, 40, 50, 60, 55, 65, 75};
    ImageU8 source = ImageU8.of(3, 3, 1, pixels);
    ImageU8 result = ImageU8.allocate(3, 3, 1);
    Resampler resampler = Resampler.bilinear().border(Border.REPLICATE);
    resampler.warp(source, Affine.translation(0.5, 0), result);
    resampler.threads(2).warp(source, Affine.translation(0.5, 0), result);
    System.out.println("explain=" + Engine.explain());
    System.out.println("engine=" + resampler.engine());
    System.out.println("bits=" + Engine.vectorBits());
    System.out.println("pixels=" + Arrays.toString(result.array()));
    try {
      System.out.println("forced=" + resampler.engine(Engine.VECTOR).engine());
    } catch (IllegalStateException refused) {
      System.out.println("forced=" + refused.getMessage());
    }
  }
}
