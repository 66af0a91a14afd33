package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanewarp affine-grid}. */
@Command(
    name = "affine-grid",
    description = "Makes the normalised grid of an affine transform, for grid-sample.",
    optionListHeading = "%nOptions:%n")
final class AffineGridCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "THETA",
      description = "The transforms: an .npy file (N, 2, 3) of f4.")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The grid: an .npy file (N, H, W, 2), x first.")
  private Path out;

  @Option(
      names = "--size",
      required = true,
      paramLabel = "WxH",
      description = "Width and height of the grid.")
  private String sizeText;

  @Option(
      names = "--align-corners",
      description = "-1 and 1 are the centres of the outermost pixels, not their outer edges.")
  private boolean alignCorners;

  private final CommonOptions options;
  private final Console console;

  AffineGridCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    Size size = Size.parse("--size", sizeText);
    TensorFile.checkOutput(out, List.of(in), options.overwrite());
    Tensor theta = TensorFile.theta(in);
    Tensor grid = TensorFile.allocate(out, theta.size(0), size.height(), size.width(), 2);
    SpatialTransformer.bilinear().alignCorners(alignCorners).affineGrid(theta, grid);
    TensorFile.write(out, grid);
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", "affine-grid");
      object.put("input", in.toString());
      object.put("output", out.toString());
      object.put("shape", grid.shape());
      object.put("alignCorners", alignCorners);
      console.printJson(object);
    }
    console.remark(options, in + " " + theta + " -> " + out + " " + grid);
    return ExitCode.DONE;
  }
}
