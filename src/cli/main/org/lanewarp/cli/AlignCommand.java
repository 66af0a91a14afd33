package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.cli.align.AlignReport;
import org.lanewarp.cli.align.Errors;
import org.lanewarp.cli.align.Model;
import org.lanewarp.cli.align.Registration;
import org.lanewarp.cli.align.UnalignableException;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanewarp align}. */
@Command(
    name = "align",
    description = {
      "Finds the transform that lays one image on another, by gradient descent through the sampler.",
      "Prints the error of each step and the matrix, MOVING to FIXED, that warp --matrix takes."
    },
    optionListHeading = "%nOptions:%n")
final class AlignCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "MOVING", description = "The image to be moved.")
  private Path movingFile;

  @Parameters(index = "1", paramLabel = "FIXED", description = "The image to lay it on.")
  private Path fixedFile;

  @Parameters(
      index = "2",
      paramLabel = "OUT",
      description = "MOVING, aligned: of the size of FIXED.")
  private Path out;

  @Option(
      names = "--model",
      paramLabel = "KIND",
      description = "translation, rigid, similarity or affine (default: affine).")
  private String modelText;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Also write pictures before and after, and the curve of the error, there.")
  private Path report;

  @Mixin private final FileOptions files = new FileOptions();

  private final CommonOptions options;
  private final Console console;

  AlignCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    files.check();
    Model model =
        modelText == null
            ? Model.AFFINE
            : CommonOptions.constant("--model", Model.class, modelText);
    OutputGuard.check(out, List.of(movingFile, fixedFile), options.overwrite());
    options.checkEngine();
    Picture picture = PictureFile.read(movingFile, files.read(this::warn));
    Image moving = picture.image();
    Image fixed = PictureFile.read(fixedFile, files.read(this::warn)).image();
    PictureFile.checkFits(out, moving.type(), moving.channels());
    options.checkBorder(moving, movingFile);
    options.expect(Registration.effort(fixed));
    Resampler resampler = options.resampler();
    Registration.Result result = align(moving, fixed, model);

    Image aligned = allocate(moving, fixed);
    resampler.warp(moving, result.toMoving(), aligned);
    if (report != null) {
      AlignReport.write(report, moving, fixed, result, resampler);
    }
    PictureFile.write(out, picture.with(aligned), files.write(this::warn));
    print(model, result);
    return ExitCode.DONE;
  }

  private void warn(String remark) {
    console.remark(options, "warning: " + remark);
  }

  private Registration.Result align(Image moving, Image fixed, Model model) {
    try (Progress progress = Progress.of(options, console, "align", Registration.USUAL_STEPS)) {
      return Registration.align(
          moving, fixed, model, options.engine(), options.threads(), progress::step);
    } catch (UnalignableException e) {
      throw new InputError(
          movingFile, "cannot be aligned with " + fixedFile + ": " + e.getMessage());
    }
  }

  private static Image allocate(Image like, Image size) {
    int width = size.width();
    int height = size.height();
    return switch (like.type()) {
      case U8 -> ImageU8.allocate(width, height, like.channels());
      case U16 -> ImageU16.allocate(width, height, like.channels());
      case F32 -> ImageF32.allocate(width, height, like.channels());
    };
  }

  private void print(Model model, Registration.Result result) {
    Affine m = result.toMoving().inverse();
    double[] matrix = {m.m00(), m.m01(), m.m02(), m.m10(), m.m11(), m.m12()};
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", "align");
      object.put("moving", movingFile.toString());
      object.put("fixed", fixedFile.toString());
      object.put("output", out.toString());
      object.put("model", model.name().toLowerCase(Locale.ROOT));
      object.put("matrix", matrix);
      object.put("correlation", result.correlation());
      object.put("edgeCorrelation", result.edgeCorrelation());
      object.put("overlap", result.overlap());
      List<Double> errors = new ArrayList<>();
      result.steps().forEach(step -> errors.add(step.error()));
      object.put("errors", errors);
      console.printJson(object);
      return;
    }
    int number = 0;
    for (Errors.Step step : result.steps()) {
      console.print(
          String.format(
              Locale.ROOT, "step %d  1/%d  error %.5f", ++number, step.factor(), step.error()));
    }
    console.print(
        "matrix "
            + DoubleStream.of(matrix).mapToObj(Double::toString).collect(Collectors.joining(",")));
    console.remark(
        options,
        String.format(
            Locale.ROOT,
            "%s -> %s, correlation %.3f, overlap %.0f%%",
            movingFile,
            out,
            result.correlation(),
            100 * result.overlap()));
  }
}
