package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;
import org.lanewarp.cli.io.Limits;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Images in, images out, one for one: the course of rotate, warp, remap and resize. */
abstract class ImageCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description =
          "The input, an image file or .npy: png, jpg, tif, webp, ... (lanewarp info lists them), or"
              + " - for standard input. With --output-dir: inputs, folders or patterns.")
  private Path in;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "OUT",
      description =
          "The output: png, jpg, tif, bmp, pnm, pam, pfm or npy, or - for standard output. With"
              + " --output-dir: more inputs.")
  // As text: picocli takes the first name that is no path for the end of the list.
  private List<String> rest = List.of();

  @Mixin private final BatchOptions batch = new BatchOptions();
  @Mixin private final FileOptions files = new FileOptions();

  private final String name;
  private final CommonOptions options;
  private final Console console;

  ImageCommand(String name, CommonOptions options, Console console) {
    this.name = name;
    this.options = options;
    this.console = console;
  }

  /** Reads the command's own arguments, before any file is touched. */
  abstract void checkArguments();

  /** The files that the command reads besides IN. */
  abstract List<Path> furtherInputs();

  /** Where the output's pixels come from. */
  abstract Placement place(Image source);

  /** Computes the output. */
  void compute(Image source, Tones tones, Placement placement, Image destination) {
    options
        .resampler()
        .premultiply(tones.premultiplies())
        .linearLight(tones.linear())
        .warp(source, placement.mapping(), destination);
  }

  /** Whether samples that are not blended as they are become floats all at once. */
  boolean keepsFloats() {
    return true;
  }

  /** How many pixels the engine will be busy with. */
  long effort(Image source, Size size) {
    return (long) size.width() * size.height();
  }

  /** What a report should tell about the way of sampling, by JSON key. */
  Map<String, ?> method() {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("interpolation", options.interpolation().name().toLowerCase(Locale.ROOT));
    method.put("border", options.border().toString());
    return method;
  }

  @Override
  public final Integer call() {
    options.check();
    files.check();
    batch.check();
    if (batch.active()) {
      return many();
    }
    if (rest.isEmpty()) {
      throw new UsageError("missing OUT; lanewarp " + name + " --help explains the usage");
    }
    if (rest.size() > 1) {
      throw new UsageError(
          "argument '" + rest.get(1) + "' is one too many; --output-dir DIR takes several inputs");
    }
    checkArguments();
    one(in, path(rest.get(0)));
    return ExitCode.DONE;
  }

  private static Path path(String text) {
    try {
      return Main.path(text);
    } catch (TypeConversionException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private void one(Path in, Path out) {
    if (Pipes.isPipe(out) && options.json()) {
      throw new UsageError("--json and an image cannot share standard output");
    }
    try (Pipes pipes = new Pipes(console)) {
      Path to = pipes.out(out, batch.format());
      Path from = pipes.in(in);
      List<Path> inputs = new ArrayList<>(furtherInputs());
      inputs.add(from);
      OutputGuard.check(to, inputs, options.overwrite());
      Done done = process(from, to);
      pipes.send(out, to);
      report(in, out, done);
    }
  }

  private int many() {
    options.shareThreads(batch.jobs());
    files.shareMemory(batch.jobs());
    checkArguments();
    List<Path> given = new ArrayList<>(List.of(in));
    rest.forEach(text -> given.add(path(text)));
    List<Inputs.Input> inputs = Inputs.find(given);
    if (inputs.isEmpty()) {
      throw new InputError(in, "holds no file that can be read");
    }
    List<Path> outputs = batch.outputs(inputs);
    List<Path> sources = new ArrayList<>(furtherInputs());
    inputs.forEach(input -> sources.add(input.file()));
    OutputGuard.checkAll(outputs, sources, options.overwrite());
    files.expect(inputs.size());
    return new Batch(name, options, batch, console)
        .run(inputs, outputs, (in, out) -> report(in, out, process(in, out)));
  }

  /** How long each step took, in milliseconds. */
  private record Times(double reading, double computing, double writing) {}

  /** What there is to tell about a file. */
  private record Done(
      Image source, Image destination, Engine engine, Times times, Placement placement) {}

  private Done process(Path in, Path out) {
    options.checkEngine();
    long start = System.nanoTime();
    Picture picture = PictureFile.read(in, files.read(this::warn));
    double reading = since(start);
    Image source = picture.image();
    PictureFile.checkFits(out, source.type(), source.channels());
    options.checkBorder(source, in);
    Placement placement = place(source);
    placement.size().check(in + " at size " + placement.size(), source.channels());
    Tones tones = files.tones(in);
    checkMemory(source, tones, placement.size(), in);
    Image destination = allocate(source, placement.size());
    options.expect(files.count() * effort(source, placement.size()));
    Engine engine = options.resampler().engine();

    long begin = System.nanoTime();
    compute(source, tones, placement, destination);
    double computing = since(begin);

    begin = System.nanoTime();
    PictureFile.write(out, picture.with(destination), files.write(this::warn));
    Times times = new Times(reading, computing, since(begin));
    return new Done(source, destination, engine, times, placement);
  }

  private static double since(long start) {
    return Math.round((System.nanoTime() - start) / 1e3) / 1e3;
  }

  private void checkMemory(Image source, Tones tones, Size size, Path in) {
    long bytes = bothImages(source, size, source.type());
    if (keepsFloats() && tones.concern(source.channels())) {
      bytes += bothImages(source, size, PixelType.F32);
    }
    if (options.verbose()) {
      console.remark(options, in + ": both images take " + Limits.megabytes(bytes));
    }
    long most = files.limits().maxMemory();
    if (bytes > most) {
      throw new InputError(
          in,
          "not enough memory: input and output take "
              + Limits.megabytes(bytes)
              + " and "
              + Limits.megabytes(most)
              + " may be used; --max-memory and JAVA_OPTS=-Xmx8g, for example, allow more");
    }
  }

  private static long bothImages(Image source, Size size, PixelType type) {
    int channels = source.channels();
    return Limits.bytes(source.width(), source.height(), channels, type)
        + Limits.bytes(size.width(), size.height(), channels, type);
  }

  private void warn(String remark) {
    console.remark(options, "warning: " + remark);
  }

  /** All samples are zero, which is also what a transparent border lets through. */
  private static Image allocate(Image like, Size size) {
    return switch (like.type()) {
      case U8 -> ImageU8.allocate(size.width(), size.height(), like.channels());
      case U16 -> ImageU16.allocate(size.width(), size.height(), like.channels());
      case F32 -> ImageF32.allocate(size.width(), size.height(), like.channels());
    };
  }

  private void report(Path in, Path out, Done done) {
    Image destination = done.destination;
    String engine = done.engine.name().toLowerCase(Locale.ROOT);
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", name);
      object.put("input", in.toString());
      object.put("output", out.toString());
      object.put("width", destination.width());
      object.put("height", destination.height());
      object.put("channels", destination.channels());
      object.put("type", destination.type().label());
      object.putAll(method());
      object.put("linear", files.linear());
      object.put("engine", engine);
      object.put("threads", options.threads());
      object.put("milliseconds", done.times.computing());
      object.put("readMilliseconds", done.times.reading());
      object.put("writeMilliseconds", done.times.writing());
      object.putAll(done.placement.details());
      console.printJson(object);
    }
    if (batch.active()) {
      return; // the summary tells enough
    }
    console.remark(
        options,
        String.format(
            Locale.ROOT,
            "%s (%s) -> %s (%s), %.1f ms, %s engine",
            in,
            done.source,
            out,
            destination,
            done.times.computing(),
            engine));
  }
}
