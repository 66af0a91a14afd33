package org.lanewarp.cli;

import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;

/**
 * Warps an image whose last channel is alpha: colours are weighted by it while they are blended, so
 * that the colour of transparent pixels stays invisible. Blending happens on floats from 0 to 1;
 * integers are rounded half to even once. A pixel without any alpha becomes black.
 */
final class AlphaWarp {

  private AlphaWarp() {}

  /** Whether weighting makes a difference: there is alpha, and pixels are blended at all. */
  static boolean concerns(Image source, Mapping mapping, Interpolation interpolation) {
    return source.channels() % 2 == 0
        && interpolation != Interpolation.NEAREST
        && !(mapping instanceof Affine affine && movesWholePixels(affine));
  }

  private static boolean movesWholePixels(Affine a) {
    boolean upright =
        Math.abs(a.m00()) == 1 && Math.abs(a.m11()) == 1 && a.m01() == 0 && a.m10() == 0;
    boolean turned =
        Math.abs(a.m01()) == 1 && Math.abs(a.m10()) == 1 && a.m00() == 0 && a.m11() == 0;
    return (upright || turned) && a.m02() == Math.rint(a.m02()) && a.m12() == Math.rint(a.m12());
  }

  /** Does what {@link Resampler#warp} does, with weighted colours. */
  static void warp(Resampler resampler, Image source, Mapping mapping, Image destination) {
    int channels = source.channels();
    float opaque = source.type().isInteger() ? source.type().max() : 1;
    ImageF32 weighted = ImageF32.allocate(source.width(), source.height(), channels);
    float[] in = weighted.array();
    read(source, in);
    weight(in, channels, opaque);
    ImageF32 blended = ImageF32.allocate(destination.width(), destination.height(), channels);
    Resampler floats = resampler;
    if (resampler.border().kind() == Border.Kind.CONSTANT) {
      float[] fill = resampler.border().fill(source.type(), channels).clone();
      weight(fill, channels, opaque);
      floats = resampler.border(Border.constant(doubles(fill)));
    }
    floats.warp(weighted, mapping, blended);
    float[] out = blended.array();
    unweight(out, channels, opaque);
    write(out, destination);
  }

  private static void weight(float[] samples, int channels, float opaque) {
    for (int i = 0; i < samples.length; i += channels) {
      float alpha = samples[i + channels - 1] / opaque;
      for (int c = 0; c < channels - 1; c++) {
        samples[i + c] *= alpha;
      }
    }
  }

  private static void unweight(float[] samples, int channels, float opaque) {
    for (int i = 0; i < samples.length; i += channels) {
      float alpha = samples[i + channels - 1] / opaque;
      for (int c = 0; c < channels - 1; c++) {
        samples[i + c] = alpha > 0 ? samples[i + c] / alpha : 0;
      }
    }
  }

  /** The command line's images have no gaps between their rows. */
  private static void read(Image image, float[] samples) {
    switch (image.array()) {
      case byte[] bytes -> {
        for (int i = 0; i < samples.length; i++) {
          samples[i] = bytes[i] & 0xff;
        }
      }
      case short[] shorts -> {
        for (int i = 0; i < samples.length; i++) {
          samples[i] = shorts[i] & 0xffff;
        }
      }
      default -> System.arraycopy(image.array(), 0, samples, 0, samples.length);
    }
  }

  private static void write(float[] samples, Image image) {
    float max = image.type().max();
    switch (image.array()) {
      case byte[] bytes -> {
        for (int i = 0; i < samples.length; i++) {
          bytes[i] = (byte) Math.rint(Math.min(Math.max(samples[i], 0), max));
        }
      }
      case short[] shorts -> {
        for (int i = 0; i < samples.length; i++) {
          shorts[i] = (short) Math.rint(Math.min(Math.max(samples[i], 0), max));
        }
      }
      default -> System.arraycopy(samples, 0, image.array(), 0, samples.length);
    }
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
