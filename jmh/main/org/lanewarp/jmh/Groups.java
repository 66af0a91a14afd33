package org.lanewarp.jmh;

/** Cases that are summed up together: a table each, and most of them a row of the head table. */
enum Groups {
  /** OpenCV's own tests. */
  BILINEAR("warpAffine and warpPerspective, bilinear"),
  /** OpenCV's own tests. */
  NEAREST("warpAffine and warpPerspective, nearest"),
  /** OpenCV's own tests. */
  BICUBIC("warpAffine and warpPerspective, bicubic"),
  /** Maps whose neighbouring positions are neighbours in the source. */
  REMAP("remap, rotation and barrel"),
  /** A map that jumps about. */
  RANDOM("remap, random"),
  /** Where what comes before and after the pixels counts. */
  SMALL("warpAffine, bilinear, 64×64 and 256×256"),
  /** Sources that no cache holds. */
  LARGE("warpLarge, bilinear, 3840×2160, rotations"),
  /** Tensors on a grid. */
  SAMPLE("gridSample on tensors"),
  /** The gradients of that. */
  SAMPLE_BACKWARD("gridSampleBackward: gradients by input and grid"),
  /** An affine grid and its sampling in one. */
  SAMPLE_FUSED("affineGridSample: affine_grid and grid_sample"),
  /** Thumbnails. */
  SHRINK(
      "resize, 4928×3279 to 852×567 (INTER_LINEAR and INTER_CUBIC, in OpenCV's column, skip pixels)"),
  /** Twice as large. */
  GROW("resize, 1920×1080 to 3840×2160 (OpenCV: INTER_LINEAR and INTER_CUBIC)"),
  /** Mappings that have shorter ways than sampling. */
  SIMPLE("warpLarge, bilinear, 1920×1080: turn by 90°, flip, shift, zoom"),
  /** One mapping, many sizes. */
  FULL("warpLarge, bilinear: the whole image by 15°, any size");

  private final String title;

  Groups(String title) {
    this.title = title;
  }

  /** What a case belongs to. */
  static Groups of(Case what) {
    if (what.isTensor()) {
      return switch (what.group()) {
        case "gridSample" -> SAMPLE;
        case "gridSampleBackward" -> SAMPLE_BACKWARD;
        default -> SAMPLE_FUSED;
      };
    } else if (what.isResize()) {
      return what.sourceWidth() > what.width() ? SHRINK : GROW;
    } else if (what.group().equals("remap")) {
      return what.variant().equals("random") ? RANDOM : REMAP;
    } else if (what.variant().equals("full")) {
      return FULL;
    } else if (what.variant().endsWith("deg")) {
      return LARGE;
    } else if (!what.variant().isEmpty()) {
      return SIMPLE;
    } else if (what.height() <= 256) {
      return SMALL;
    }
    return switch (what.interpolation()) {
      case NEAREST -> NEAREST;
      case BILINEAR -> BILINEAR;
      case BICUBIC -> BICUBIC;
    };
  }

  /** What it says above its table. */
  String title() {
    return title;
  }

  /** Whether it is a row of the head table. */
  boolean isHead() {
    return compareTo(SIMPLE) < 0;
  }
}
