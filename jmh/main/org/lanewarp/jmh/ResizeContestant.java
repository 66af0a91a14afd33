package org.lanewarp.jmh;

import java.util.Locale;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;

/** Lanewarp's resizer. */
final class ResizeContestant {

  private ResizeContestant() {}

  static Contestant.Job prepare(Scene scene, Engine engine, int threads) {
    Resizer resizer = Resizer.of(filter(scene.what())).engine(engine).threads(threads);
    Image source = scene.source();
    Image destination = scene.blank();
    return new Contestant.Job() {
      @Override
      public void run() {
        resizer.resize(source, destination);
      }

      @Override
      public void copyTo(Image result) {
        int length = destination.height() * destination.stride();
        System.arraycopy(destination.array(), 0, result.array(), 0, length);
      }
    };
  }

  static Contestant.Tolerance tolerance(Case what) {
    double rounding = what.pixelType() == PixelType.F32 ? 0 : 0.5 / what.range();
    return new Contestant.Tolerance(
        rounding + (what.pixelType() == PixelType.U8 ? 0.001 / 255 : 3e-6), 0);
  }

  private static Filter filter(Case what) {
    return switch (what.method().toUpperCase(Locale.ROOT)) {
      case "BOX" -> Filter.BOX;
      case "BILINEAR" -> Filter.BILINEAR;
      case "BICUBIC" -> Filter.BICUBIC;
      case "LANCZOS3" -> Filter.LANCZOS3;
      default -> throw new IllegalArgumentException("filter is " + what.method());
    };
  }
}
