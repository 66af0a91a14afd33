package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.cli.io.NpyArray;
import org.lanewarp.cli.io.NpyHeader;
import org.lanewarp.cli.io.NpyType;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lanewarp remap}. */
@Command(
    name = "remap",
    description = "Warps an image by a dense map: a position in the input for each output pixel.",
    optionListHeading = "%nOptions:%n")
final class RemapCommand extends ImageCommand {

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "The map: an .npy file (H, W, 2) of f4, x first. The output's size is (H, W).")
  private Path map;

  @Option(
      names = "--map-x",
      paramLabel = "MX",
      description = "Instead of --map: the columns, an .npy file (H, W) of f4.")
  private Path mapX;

  @Option(
      names = "--map-y",
      paramLabel = "MY",
      description = "Together with --map-x: the rows, an .npy file (H, W) of f4.")
  private Path mapY;

  @Option(
      names = "--relative",
      description = "The map holds offsets from each output pixel's own position.")
  private boolean relative;

  RemapCommand(CommonOptions options, Console console) {
    super("remap", options, console);
  }

  @Override
  void checkArguments() {
    if (map == null && mapX == null && mapY == null) {
      throw new UsageError("no map is given; --map, or --map-x and --map-y, is expected");
    }
    if (map != null && (mapX != null || mapY != null)) {
      throw new UsageError("--map is given together with --map-x or --map-y; use one or the other");
    }
    if (map == null && (mapX == null || mapY == null)) {
      throw new UsageError(
          (mapX == null ? "--map-y is given without --map-x" : "--map-x is given without --map-y")
              + "; both are expected");
    }
  }

  @Override
  List<Path> furtherInputs() {
    return map == null ? List.of(mapX, mapY) : List.of(map);
  }

  @Override
  Placement place(Image source) {
    CoordinateMap positions = map == null ? separate() : interleaved();
    return new Placement(
        positions, new Size(positions.width(), positions.height()), Map.of("relative", relative));
  }

  private CoordinateMap interleaved() {
    NpyArray array = read(map);
    List<Integer> shape = array.header().shape();
    if (shape.size() != 3 || shape.get(2) != 2) {
      throw new InputError(
          map,
          "shape is " + array.header().shapeText() + "; a map of (H, W, 2), x first, is expected");
    }
    float[] pairs = (float[]) array.data();
    int n = pairs.length / 2;
    float[] xs = new float[n];
    float[] ys = new float[n];
    for (int i = 0; i < n; i++) {
      xs[i] = pairs[2 * i];
      ys[i] = pairs[2 * i + 1];
    }
    return map(xs, ys, shape);
  }

  private CoordinateMap separate() {
    NpyArray x = read(mapX);
    NpyArray y = read(mapY);
    checkFlat(mapX, x.header());
    checkFlat(mapY, y.header());
    if (!x.header().shape().equals(y.header().shape())) {
      throw new InputError(
          mapY,
          "shape is "
              + y.header().shapeText()
              + "; "
              + x.header().shapeText()
              + " is expected as in "
              + mapX);
    }
    return map((float[]) x.data(), (float[]) y.data(), x.header().shape());
  }

  private static void checkFlat(Path file, NpyHeader header) {
    if (header.shape().size() != 2) {
      throw new InputError(
          file, "shape is " + header.shapeText() + "; a map of (H, W) is expected");
    }
  }

  private CoordinateMap map(float[] xs, float[] ys, List<Integer> shape) {
    int height = shape.get(0);
    int width = shape.get(1);
    return relative
        ? CoordinateMap.relative(xs, ys, width, height)
        : CoordinateMap.of(xs, ys, width, height);
  }

  private static NpyArray read(Path file) {
    NpyArray array = PictureFile.readArray(file);
    if (array.header().type() != NpyType.F4) {
      throw new InputError(
          file, "dtype is " + array.header().type().descr() + "; a map of <f4 is expected");
    }
    return array;
  }
}
