package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lanewarp.Affine;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.Resizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lanewarp resize}. */
@Command(
    name = "resize",
    description = {
      "Scales an image up or down.",
      "In image files with alpha, colours are weighted by it, so that the colour of transparent"
          + " pixels stays invisible. The channels of .npy files are plain numbers."
    },
    optionListHeading = "%nOptions:%n")
final class ResizeCommand extends ImageCommand {

  private static final List<Filter> FILTERS =
      List.of(
          Filter.NEAREST,
          Filter.BOX,
          Filter.BILINEAR,
          Filter.HAMMING,
          Filter.BICUBIC,
          Filter.MITCHELL,
          Filter.LANCZOS3);

  @Option(
      names = "--size",
      required = true,
      paramLabel = "SIZE",
      description =
          "The output's size: 852x567; 50%% of the input's; 852x or x567, where the other side"
              + " keeps the proportions.")
  private String sizeText;

  @Option(
      names = "--filter",
      paramLabel = "FILTER",
      description =
          "nearest, box, bilinear, hamming, bicubic, mitchell or lanczos3 (default: bicubic, or what"
              + " --interpolation says).")
  private String filterText;

  @Option(
      names = "--no-antialias",
      description = "Do not widen the filter when shrinking: sample points.")
  private boolean noAntialias;

  @Option(
      names = "--crop",
      paramLabel = "x,y,w,h",
      description =
          "Resize only this part of the input, in pixels from its upper left corner; fractions"
              + " are allowed.")
  private String cropText;

  /** What may differ from file to file. */
  private record Way(Engine engine, Tones tones) {}

  private final CommonOptions options;
  private final Console console;

  /** Kept from file to file, as each remembers the weights of the latest sizes. */
  private final Map<Way, Resizer> ready = new ConcurrentHashMap<>();

  private Target target;
  private Filter filter = Filter.BICUBIC;
  private double[] crop;
  private Resizer resizer;

  ResizeCommand(CommonOptions options, Console console) {
    super("resize", options, console);
    this.options = options;
    this.console = console;
  }

  @Override
  void checkArguments() {
    target = Target.parse("--size", sizeText);
    if (options.givesBorder()) {
      console.remark(options, "--border has no effect here: resize reads nothing outside");
    }
    if (filterText != null && options.givesInterpolation()) {
      throw new UsageError("--filter and --interpolation are both given; use one or the other");
    }
    if (filterText != null) {
      filter = filter(filterText);
    } else if (options.givesInterpolation()) {
      filter = filter(options.interpolation().name());
    }
    resizer = Resizer.of(filter).antialias(!noAntialias).threads(options.threads());
    if (cropText != null) {
      crop = numbers(cropText);
      try {
        resizer = resizer.crop(crop[0], crop[1], crop[2], crop[3]);
      } catch (IllegalArgumentException e) {
        throw new UsageError("--crop is '" + cropText + "': " + e.getMessage());
      }
    }
  }

  @Override
  List<Path> furtherInputs() {
    return List.of();
  }

  @Override
  Placement place(Image source) {
    double[] box = crop == null ? new double[] {0, 0, source.width(), source.height()} : crop;
    if (box[0] + box[2] > source.width() || box[1] + box[3] > source.height()) {
      throw new UsageError(
          "--crop is '"
              + cropText
              + "'; a part of the input's "
              + source.width()
              + "x"
              + source.height()
              + " pixels is expected");
    }
    Size size = target.of("--size", box[2], box[3]);
    double sx = box[2] / size.width();
    double sy = box[3] / size.height();
    Affine toSource = new Affine(sx, 0, box[0] + (sx - 1) / 2, 0, sy, box[1] + (sy - 1) / 2);
    return new Placement(toSource, size, Map.of("crop", box));
  }

  @Override
  void compute(Image source, Tones tones, Placement placement, Image destination) {
    ready
        .computeIfAbsent(new Way(options.engine(), tones), this::resizer)
        .resize(source, destination);
  }

  private Resizer resizer(Way way) {
    return resizer
        .engine(way.engine)
        .premultiply(way.tones.premultiplies())
        .linearLight(way.tones.linear());
  }

  @Override
  long effort(Image source, Size size) {
    return Math.max(super.effort(source, size), (long) source.width() * source.height());
  }

  @Override
  boolean keepsFloats() {
    return false; // but a few rows
  }

  @Override
  Map<String, ?> method() {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("filter", filter.toString());
    method.put("antialias", !noAntialias);
    return method;
  }

  private static Filter filter(String name) {
    for (Filter filter : FILTERS) {
      if (filter.toString().equalsIgnoreCase(name)) {
        return filter;
      }
    }
    String names = FILTERS.stream().map(Filter::toString).collect(Collectors.joining(", "));
    throw new UsageError("--filter is '" + name + "'; one of " + names + " is expected");
  }

  private static double[] numbers(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4) {
      throw new UsageError("--crop is '" + text + "'; four numbers x,y,w,h are expected");
    }
    double[] numbers = new double[4];
    for (int i = 0; i < 4; i++) {
      numbers[i] = Numbers.finite("number " + (i + 1) + " of --crop", parts[i].strip());
    }
    return numbers;
  }
}
