package org.lanewarp.cli;

import java.nio.file.Path;
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
import org.lanewarp.cli.io.FileFormat;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Parameters;

/** One image in, one image out: the course of rotate, warp, remap and resize. */
abstract class ImageCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The input: png, jpg, tif, bmp, gif (first frame) or npy.")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The output: png, jpg, tif, bmp or npy.")
  private Path out;

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
  void compute(Image source, Placement placement, Image destination) {
    options.resampler().warp(source, placement.mapping(), destination);
  }

  /** What a report should tell about the way of sampling, by JSON key. */
  Map<String, ?> method() {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("interpolation", options.interpolation().name().toLowerCase(Locale.ROOT));
    method.put("border", options.border().toString());
    return method;
  }

  /** Whether the input's channels are plain numbers rather than colours and alpha. */
  final boolean isArray() {
    return FileFormat.of(in) == FileFormat.NPY;
  }

  @Override
  public final Integer call() {
    options.check();
    checkArguments();
    List<Path> inputs = new java.util.ArrayList<>(furtherInputs());
    inputs.add(in);
    OutputGuard.check(out, inputs, options.overwrite());
    options.resampler().engine(); // complains about one that cannot run
    Picture picture = PictureFile.read(in);
    Image source = picture.image();
    PictureFile.checkFits(out, source.type(), source.channels());
    options.checkBorder(source, in);
    Placement placement = place(source);
    placement.size().check(in + " at size " + placement.size(), source.channels());
    Image destination = allocate(source, placement.size());
    options.expect((long) destination.width() * destination.height());
    Engine engine = options.resampler().engine();

    long begin = System.nanoTime();
    compute(source, placement, destination);
    double milliseconds = (System.nanoTime() - begin) / 1e6;

    PictureFile.write(out, picture.with(destination));
    report(source, destination, engine, milliseconds, placement);
    return ExitCode.DONE;
  }

  /** All samples are zero, which is also what a transparent border lets through. */
  private static Image allocate(Image like, Size size) {
    return switch (like.type()) {
      case U8 -> ImageU8.allocate(size.width(), size.height(), like.channels());
      case U16 -> ImageU16.allocate(size.width(), size.height(), like.channels());
      case F32 -> ImageF32.allocate(size.width(), size.height(), like.channels());
    };
  }

  private void report(
      Image source, Image destination, Engine engine, double milliseconds, Placement placement) {
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
      object.put("engine", engine.name().toLowerCase(Locale.ROOT));
      object.put("threads", options.threads());
      object.put("milliseconds", Math.round(milliseconds * 1000) / 1000.0);
      object.putAll(placement.details());
      console.printJson(object);
    }
    console.remark(
        options,
        String.format(
            Locale.ROOT,
            "%s (%s) -> %s (%s), %.1f ms, %s engine",
            in,
            source,
            out,
            destination,
            milliseconds,
            engine.name().toLowerCase(Locale.ROOT)));
  }
}
