package org.lanewarp.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;

/**
 * Compares the vector engine with the scalar one, bit for bit, over every combination of
 * interpolation, pixel type, channels and border. Each combination runs over awkward sizes and over
 * mappings that leave the source on all sides.
 */
final class Parity {

  /** The warp that is compared with the scalar engine's. */
  @FunctionalInterface
  interface Candidate {
    /** Fills {@code dst}; {@code resampler} asks for the vector engine. */
    void warp(Resampler resampler, Image src, Mapping mapping, Image dst);
  }

  /** One row of the table: what is compared. */
  record Combination(Interpolation interpolation, PixelType type, int channels, Border border) {}

  /**
   * What came out of it.
   *
   * @param first describes the first difference, null if there is none
   */
  record Result(Combination combination, int cases, long samples, long differences, String first) {}

  /** Widths and heights of the sources. */
  static final List<Size> SIZES =
      List.of(
          new Size(1, 1), new Size(1, 40), new Size(40, 1), new Size(67, 45), new Size(150, 100));

  // Destinations are larger than their sources, so that both stay awkward.
  private static final int MORE_X = 7;
  private static final int MORE_Y = 3;

  private final Candidate candidate;
  private final int threads;
  private final Map<Size, List<Specimens.Warping>> warpings = new HashMap<>();

  Parity(Candidate candidate, int threads) {
    this.candidate = candidate;
    this.threads = threads;
    for (Size size : SIZES) {
      SplittableRandom random = new SplittableRandom(size.hashCode());
      warpings.put(
          size, Specimens.warpings(size, size.width() + MORE_X, size.height() + MORE_Y, random));
    }
  }

  /** All combinations; the constant border has a different value for each channel. */
  static List<Combination> combinations() {
    List<Combination> all = new ArrayList<>();
    double[] fill = {3, 50, 200, 120};
    for (Interpolation interpolation : Interpolation.values()) {
      for (PixelType type : PixelType.values()) {
        for (int channels = 1; channels <= 4; channels++) {
          List<Border> borders =
              List.of(
                  Border.constant(Arrays.copyOf(fill, channels)),
                  Border.REPLICATE,
                  Border.REFLECT,
                  Border.REFLECT_101,
                  Border.WRAP,
                  Border.TRANSPARENT);
          for (Border border : borders) {
            all.add(new Combination(interpolation, type, channels, border));
          }
        }
      }
    }
    return all;
  }

  /** Runs one combination over all sizes and mappings. */
  Result compare(Combination what) {
    Resampler resampler = Resampler.of(what.interpolation()).border(what.border()).threads(threads);
    int cases = 0;
    long samples = 0;
    long differences = 0;
    String first = null;
    for (Size size : SIZES) {
      SplittableRandom random = new SplittableRandom(size.width() * 1000L + size.height());
      int width = size.width() + MORE_X;
      int height = size.height() + MORE_Y;
      Image src =
          Specimens.image(what.type(), size.width(), size.height(), what.channels(), random);
      // A transparent border keeps what was there before, so both begin with the same noise.
      Image noise = Specimens.image(what.type(), width, height, what.channels(), random);
      for (Specimens.Warping warping : warpings.get(size)) {
        Image expected = copy(noise);
        Image actual = copy(noise);
        resampler.engine(Engine.SCALAR).warp(src, warping.mapping(), expected);
        candidate.warp(resampler.engine(Engine.VECTOR), src, warping.mapping(), actual);
        int n = width * height * what.channels();
        cases++;
        samples += n;
        for (int i = 0; i < n; i++) {
          if (bits(expected, i) != bits(actual, i)) {
            differences++;
            if (first == null) {
              first = describe(what, size, warping.name(), i, width, expected, actual);
            }
          }
        }
      }
    }
    return new Result(what, cases, samples, differences, first);
  }

  private static Image copy(Image image) {
    int w = image.width();
    int h = image.height();
    int c = image.channels();
    return switch (image.type()) {
      case U8 -> ImageU8.of(w, h, c, ((byte[]) image.array()).clone());
      case U16 -> ImageU16.of(w, h, c, ((short[]) image.array()).clone());
      case F32 -> ImageF32.of(w, h, c, ((float[]) image.array()).clone());
    };
  }

  private static String describe(
      Combination what, Size size, String mapping, int i, int width, Image scalar, Image vector) {
    int pixel = i / what.channels();
    return String.format(
        Locale.ROOT,
        "%s, %s, pixel (%d, %d), channel %d: scalar %s, vector %s",
        size,
        mapping,
        pixel % width,
        pixel / width,
        i % what.channels(),
        value(scalar, i),
        value(vector, i));
  }

  private static int bits(Image image, int i) {
    return switch (image.type()) {
      case U8 -> ((byte[]) image.array())[i];
      case U16 -> ((short[]) image.array())[i];
      case F32 -> Float.floatToIntBits(((float[]) image.array())[i]);
    };
  }

  private static String value(Image image, int i) {
    return switch (image.type()) {
      case U8 -> String.valueOf(((byte[]) image.array())[i] & 0xff);
      case U16 -> String.valueOf(((short[]) image.array())[i] & 0xffff);
      case F32 -> String.valueOf(((float[]) image.array())[i]);
    };
  }
}
