package org.lanewarp.jmh;

import java.util.Locale;
import org.lanewarp.Border;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;

/**
 * One thing to compute, named {@code GROUP/TYPE/INTERPOLATION/BORDER/WxH}, and {@code /VARIANT}
 * where the group has several mappings. On tensors the size is {@code NxCxHxW}.
 *
 * @param group warpAffine, warpPerspective, warpLarge, remap, gridSample, gridSampleBackward,
 *     affineGridSample or resize
 * @param type pixel type and channels, like u8c3
 * @param method how values between pixels are made: an interpolation, or the filter of a resize
 * @param border constant or replicate; on tensors zeros or border; none for a resize, which leaves
 *     out what it lacks
 * @param images N of a tensor; 0 where it is no tensor
 * @param width destination columns
 * @param height destination rows
 * @param variant which mapping; empty for the group's own; the source's size for a resize, whose
 *     names end in {@code WxH-WxH}
 */
public record Case(
    String group,
    String type,
    String method,
    String border,
    int images,
    int width,
    int height,
    String variant) {

  /** The constant border's value, as in OpenCV's own tests. */
  public static final float FILL = 150;

  /** Reads a name. */
  static Case parse(String name) {
    String[] part = name.split("/", -1);
    String[] sizes = part[4].split("-", -1);
    String[] size = sizes[sizes.length - 1].split("x", -1);
    return new Case(
        part[0],
        part[1],
        part[2],
        part[3],
        size.length == 4 ? Integer.parseInt(size[0]) : 0,
        Integer.parseInt(size[size.length == 4 ? 3 : 0]),
        Integer.parseInt(size[size.length == 4 ? 2 : 1]),
        sizes.length > 1 ? sizes[0] : part.length > 5 ? part[5] : "");
  }

  /** The interpolation of all but a resize. */
  public Interpolation interpolation() {
    return Interpolation.valueOf(method.toUpperCase(Locale.ROOT));
  }

  /** Whether the image is scaled by a filter. */
  public boolean isResize() {
    return group.equals("resize");
  }

  /** Source columns of a resize. */
  public int sourceWidth() {
    return Integer.parseInt(variant.substring(0, variant.indexOf('x')));
  }

  /** Source rows of a resize. */
  public int sourceHeight() {
    return Integer.parseInt(variant.substring(variant.indexOf('x') + 1));
  }

  /** The pixel type. */
  public PixelType pixelType() {
    return PixelType.valueOf(type.substring(0, type.indexOf('c')).toUpperCase(Locale.ROOT));
  }

  /** Channels of a pixel. */
  public int channels() {
    return Integer.parseInt(type.substring(type.indexOf('c') + 1));
  }

  /** Whether tensors are sampled, not an image warped. */
  public boolean isTensor() {
    return images > 0;
  }

  /** Whether it is the gradients that are computed. */
  public boolean isBackward() {
    return group.equals("gridSampleBackward");
  }

  /** Whether taps outside take the constant. */
  public boolean isConstant() {
    return border.equals("constant");
  }

  /** The border, with the given constant. */
  public Border border(float fill) {
    return isConstant() ? Border.constant(fill) : Border.REPLICATE;
  }

  /** Difference between white and black: errors are told in shares of it. */
  public double range() {
    return switch (pixelType()) {
      case U8, F32 -> 255;
      case U16 -> 65535;
    };
  }

  /** Pixels of the destination, all images together. */
  public long pixels() {
    return (long) Math.max(images, 1) * width * height;
  }

  /** Whether this and another case fill images of as many pixels of the same type. */
  boolean fillsLike(Case other) {
    return !isTensor()
        && !other.isTensor()
        && type.equals(other.type)
        && pixels() == other.pixels();
  }

  /** What cases must share to be measured in one JVM: they run the same code. */
  String sheet() {
    return group + '/' + type + '/' + method + '/' + border + '/' + variant;
  }

  @Override
  public String toString() {
    String size =
        isTensor() ? images + "x" + channels() + "x" + height + "x" + width : width + "x" + height;
    String place = isResize() ? variant + '-' + size : size;
    String name = String.join("/", group, type, method, border, place);
    return isResize() || variant.isEmpty() ? name : name + '/' + variant;
  }
}
