package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.List;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lanewarp rotate}. */
@Command(
    name = "rotate",
    description = "Rotates an image about its centre.",
    optionListHeading = "%nOptions:%n")
final class RotateCommand extends ImageCommand {

  /** How far past a whole pixel an expanded side may reach by rounding, relative to the side. */
  private static final double TOLERANCE = 1e-9;

  @Option(
      names = "--degrees",
      required = true,
      paramLabel = "D",
      description = "The angle; positive turns counter-clockwise. Multiples of 90 are exact.")
  private String degreesText;

  @Option(
      names = "--scale",
      paramLabel = "S",
      description = "Also enlarge by this factor about the centre (default: 1).")
  private String scaleText;

  @Option(
      names = "--expand",
      description = "Make the output large enough for the whole rotated image.")
  private boolean expand;

  private double degrees;
  private double scale = 1;

  RotateCommand(CommonOptions options, Console console) {
    super("rotate", options, console);
  }

  @Override
  void checkArguments() {
    degrees = Numbers.finite("--degrees", degreesText);
    if (scaleText != null) {
      scale = Numbers.finite("--scale", scaleText);
      if (scale <= 0) {
        throw new UsageError("--scale is '" + scaleText + "'; a number above 0 is expected");
      }
    }
  }

  @Override
  List<Path> furtherInputs() {
    return List.of();
  }

  @Override
  Placement place(Image source) {
    double cx = (source.width() - 1) / 2.0;
    double cy = (source.height() - 1) / 2.0;
    Affine turn = Affine.rotation(degrees, cx, cy).then(Affine.scale(scale, scale, cx, cy));
    Size size = new Size(source.width(), source.height());
    if (expand) {
      size = expanded(source, turn);
      // From the source's centre to the output's.
      turn =
          turn.then(
              Affine.translation((size.width() - 1) / 2.0 - cx, (size.height() - 1) / 2.0 - cy));
    }
    Affine inverse;
    try {
      inverse = turn.inverse();
    } catch (IllegalArgumentException e) {
      throw new UsageError("--scale is '" + scaleText + "': " + e.getMessage());
    }
    double[] matrix = {turn.m00(), turn.m01(), turn.m02(), turn.m10(), turn.m11(), turn.m12()};
    return Placement.of(inverse, size, matrix, false);
  }

  /** The smallest whole size that holds the image's area, pixel edges included, when turned. */
  private Size expanded(Image source, Affine turn) {
    double w = source.width();
    double h = source.height();
    return new Size(
        side("width", w * Math.abs(turn.m00()) + h * Math.abs(turn.m01())),
        side("height", w * Math.abs(turn.m10()) + h * Math.abs(turn.m11())));
  }

  private int side(String what, double length) {
    double whole = Math.max(1, Math.ceil(length - TOLERANCE * length));
    if (whole > Integer.MAX_VALUE) {
      throw new UsageError(
          "--scale is '" + scaleText + "': the output's " + what + " would be " + whole);
    }
    return (int) whole;
  }
}
