package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.List;

/** All cases: OpenCV's own performance tests, what they leave out, and tensors. */
final class Cases {

  private static final String[] TYPES = {
    "u8c1", "u8c3", "u8c4", "u16c1", "u16c3", "u16c4", "f32c1", "f32c3", "f32c4"
  };
  private static final String[] MAIN_TYPES = {"u8c1", "u8c3", "f32c1"};
  private static final String[] INTERPOLATIONS = {"nearest", "bilinear", "bicubic"};
  private static final String[] BORDERS = {"constant", "replicate"};
  private static final String[] SIZES = {"640x480", "1280x720", "1920x1080"};
  private static final String[] RESIZED = {"u8c1", "u8c3", "u8c4", "u16c1", "f32c1", "f32c3"};
  private static final String[] FILTERS = {"box", "bilinear", "bicubic", "lanczos3"};
  private static final String[] SMALL = {"64x64", "256x256"};

  private final List<Case> all = new ArrayList<>();

  private Cases() {
    every(
        new String[] {"warpAffine", "warpPerspective"}, TYPES, INTERPOLATIONS, BORDERS, SIZES, "");
    String[] affine = {"warpAffine"};
    String[] large = {"warpLarge"};
    String[] bilinear = {"bilinear"};
    every(affine, MAIN_TYPES, bilinear, BORDERS, SMALL, "");
    for (String variant : new String[] {"turn90", "flip", "shift", "subshift", "zoom"}) {
      every(large, MAIN_TYPES, bilinear, only("replicate"), only("1920x1080"), variant);
    }
    every(
        large,
        only("u8c1"),
        bilinear,
        only("replicate"),
        new String[] {"64x64", "256x256", "512x512", "1920x1080", "3840x2160", "16384x16384"},
        "full");
    for (String angle : new String[] {"0deg", "1deg", "15deg", "45deg", "90deg"}) {
      every(
          large,
          new String[] {"u8c3", "f32c1"},
          bilinear,
          only("constant"),
          only("3840x2160"),
          angle);
    }
    for (String shape : new String[] {"1x1x1080x1920", "1x3x1080x1920", "32x16x64x64"}) {
      for (String turn : new String[] {"", TensorScene.BACK}) {
        every(
            new String[] {"gridSample", "gridSampleBackward", "affineGridSample"},
            only("f32c" + shape.split("x", -1)[1]),
            INTERPOLATIONS,
            new String[] {"zeros", "border"},
            only(shape),
            turn);
      }
    }
    for (String size : new String[] {"4928x3279-852x567", "1920x1080-3840x2160"}) {
      every(only("resize"), RESIZED, FILTERS, only("none"), only(size), "");
    }
    for (String map : new String[] {"rotation", "barrel", "random"}) {
      every(only("remap"), MAIN_TYPES, INTERPOLATIONS, only("constant"), only("1920x1080"), map);
    }
  }

  /** Every case, group by group. */
  static List<Case> all() {
    return new Cases().all;
  }

  private static String[] only(String one) {
    return new String[] {one};
  }

  private void every(
      String[] groups,
      String[] types,
      String[] interpolations,
      String[] borders,
      String[] sizes,
      String variant) {
    for (String group : groups) {
      for (String type : types) {
        for (String interpolation : interpolations) {
          for (String border : borders) {
            for (String size : sizes) {
              String name = String.join("/", group, type, interpolation, border, size);
              all.add(Case.parse(variant.isEmpty() ? name : name + '/' + variant));
            }
          }
        }
      }
    }
  }
}
