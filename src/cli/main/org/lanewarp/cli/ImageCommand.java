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
import org.lanewarp.Resampler;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One image in, one image out: the course of rotate, warp and remap. */
abstract class ImageCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The input, an image file or .npy: png, jpg, tif, webp, ... (lanewarp info lists them).")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The output: png, jpg, tif, bmp, pnm, pam, pfm or npy.")
  private Path out;

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

  @Override
  public final Integer call() {
    options.check();
    files.check();
    checkArguments();
    List<Path> inputs = new java.util.ArrayList<>(furtherInputs());
    inputs.add(in);
    OutputGuard.check(out, inputs, options.overwrite());
    Resampler resampler = options.resampler();
    Engine engine = resampler.engine();

    Picture picture = PictureFile.read(in, files.read(this::warn));
    Image source = picture.image();
    PictureFile.checkFits(out, source.type(), source.channels());
    checkBorder(source);
    Placement placement = place(source);
    placement.size().check(in + " at size " + placement.size(), source.channels());
    Image destination = allocate(source, placement.size());

    long begin = System.nanoTime();
    resampler.warp(source, placement.mapping(), destination);
    double milliseconds = (System.nanoTime() - begin) / 1e6;

    PictureFile.write(out, picture.with(destination), files.write(this::warn));
    report(source, destination, engine, milliseconds, placement);
    return ExitCode.DONE;
  }

  private void warn(String remark) {
    console.remark(options, "warning: " + remark);
  }

  private void checkBorder(Image source) {
    try {
      options.border().fill(source.type(), source.channels());
    } catch (IllegalArgumentException e) {
      throw new UsageError("--border for " + in + ": " + e.getMessage());
    }
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
      object.put("interpolation", options.interpolation().name().toLowerCase(Locale.ROOT));
      object.put("border", options.border().toString());
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
