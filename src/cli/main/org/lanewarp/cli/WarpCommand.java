package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.List;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lanewarp warp}. */
@Command(
    name = "warp",
    description = "Warps an image by an affine or a perspective matrix.",
    optionListHeading = "%nOptions:%n")
final class WarpCommand extends ImageCommand {

  private static final int AFFINE = 6;
  private static final int PERSPECTIVE = 9;

  @Option(
      names = "--matrix",
      required = true,
      paramLabel = "a,b,c,d,e,f[,g,h,i]",
      description =
          "Row by row: 6 numbers are affine, 9 are perspective. The matrix takes positions in the"
              + " input to positions in the output.")
  private String matrixText;

  @Option(
      names = "--inverse",
      description = "The matrix takes positions in the output to positions in the input.")
  private boolean inverse;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "The output's size (default: the input's).")
  private String sizeText;

  private double[] matrix;
  private Mapping mapping;
  private Size size;

  WarpCommand(CommonOptions options, Console console) {
    super("warp", options, console);
  }

  @Override
  void checkArguments() {
    matrix = numbers(matrixText);
    try {
      mapping = mapping(matrix, inverse);
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          "--matrix is '"
              + matrixText
              + "', which is singular"
              + (inverse ? "" : " and cannot be inverted")
              + "; a matrix with a determinant other than 0 is expected");
    }
    size = sizeText == null ? null : Size.parse("--size", sizeText);
  }

  @Override
  List<Path> furtherInputs() {
    return List.of();
  }

  @Override
  Placement place(Image source) {
    Size own = size == null ? new Size(source.width(), source.height()) : size;
    return Placement.of(mapping, own, matrix, inverse);
  }

  private static double[] numbers(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != AFFINE && parts.length != PERSPECTIVE) {
      throw new UsageError(
          "--matrix is '"
              + text
              + "' with "
              + parts.length
              + (parts.length == 1 ? " number" : " numbers")
              + "; 6 (affine) or 9 (perspective) are expected");
    }
    double[] m = new double[parts.length];
    for (int i = 0; i < m.length; i++) {
      m[i] = Numbers.finite("number " + (i + 1) + " of --matrix", parts[i].strip());
    }
    return m;
  }

  /** The mapping from output to input. */
  private static Mapping mapping(double[] m, boolean inverse) {
    if (m.length == AFFINE) {
      Affine affine = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
      return inverse ? affine : affine.inverse();
    }
    Perspective given = new Perspective(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]);
    if (given.isAffine()) {
      Affine affine = given.toAffine(); // same positions, and the faster path
      return inverse ? affine : affine.inverse();
    }
    return inverse ? given : given.inverse();
  }
}
