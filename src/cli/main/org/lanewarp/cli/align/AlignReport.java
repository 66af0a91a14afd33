package org.lanewarp.cli.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.cli.InputError;
import org.lanewarp.cli.io.AtomicFile;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;

/**
 * Pictures of an alignment: {@code before.png} and {@code after.png} show the moving image in cyan
 * over the fixed one in red, so that what fits is grey; {@code difference-before.png} and {@code
 * difference-after.png} their absolute difference; {@code error.png} the error step by step.
 */
public final class AlignReport {

  private AlignReport() {}

  /** Writes all into a folder, which is made if need be. */
  public static void write(
      Path folder, Image moving, Image fixed, Registration.Result result, Resampler resampler) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputError(folder, "the folder cannot be created", e);
    }
    float[] still = greys(fixed);
    float[] before = moved(moving, fixed, Affine.IDENTITY, still, resampler);
    float[] after = moved(moving, fixed, result.toMoving(), still, resampler);
    write(folder.resolve("before.png"), overlay(before, still, fixed));
    write(folder.resolve("after.png"), overlay(after, still, fixed));
    write(folder.resolve("difference-before.png"), difference(before, still, fixed));
    write(folder.resolve("difference-after.png"), difference(after, still, fixed));
    chart(folder.resolve("error.png"), result.steps());
  }

  /** An image's greys, stretched to 0 … 255. */
  private static float[] greys(Image image) {
    float[] values = Grey.of(image).values();
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (float v : values) {
      least = Math.min(least, v);
      most = Math.max(most, v);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = 255 * (values[i] - least) / (most - least);
    }
    return values;
  }

  /** The moving image's greys in the fixed one's frame; where it does not reach, the latter's. */
  private static float[] moved(
      Image moving, Image frame, Affine map, float[] still, Resampler resampler) {
    float[] out = still.clone();
    Resampler.bilinear()
        .border(Border.TRANSPARENT)
        .threads(resampler.threads())
        .engine(resampler.engine())
        .warp(
            ImageF32.of(moving.width(), moving.height(), 1, greys(moving)),
            map,
            ImageF32.of(frame.width(), frame.height(), 1, out));
    return out;
  }

  private static ImageU8 overlay(float[] moving, float[] fixed, Image frame) {
    byte[] out = new byte[3 * fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      out[3 * i] = (byte) Math.round(fixed[i]);
      out[3 * i + 1] = (byte) Math.round(moving[i]);
      out[3 * i + 2] = (byte) Math.round(moving[i]);
    }
    return ImageU8.of(frame.width(), frame.height(), 3, out);
  }

  private static ImageU8 difference(float[] moving, float[] fixed, Image frame) {
    byte[] out = new byte[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      out[i] = (byte) Math.round(Math.abs(moving[i] - fixed[i]));
    }
    return ImageU8.of(frame.width(), frame.height(), 1, out);
  }

  private static void write(Path file, ImageU8 image) {
    PictureFile.write(file, Picture.of(image));
  }

  private static void chart(Path file, List<Errors.Step> steps) {
    XYChart chart =
        new XYChartBuilder()
            .width(800)
            .height(450)
            .title("Alignment")
            .xAxisTitle("step")
            .yAxisTitle("error (deviations of the picture)")
            .theme(Styler.ChartTheme.XChart)
            .build();
    chart.getStyler().setYAxisMin(0.0);
    for (int from = 0; from < steps.size(); ) {
      int factor = steps.get(from).factor();
      List<Integer> numbers = new ArrayList<>();
      List<Double> errors = new ArrayList<>();
      for (; from < steps.size() && steps.get(from).factor() == factor; from++) {
        numbers.add(from + 1);
        errors.add(steps.get(from).error());
      }
      chart
          .addSeries(factor == 1 ? "full size" : "1/" + factor, numbers, errors)
          .setMarker(SeriesMarkers.CIRCLE);
    }
    try {
      AtomicFile.write(
          file,
          temporary -> {
            ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", temporary.toFile());
          });
    } catch (IOException e) {
      throw new InputError(file, "cannot be written", e);
    }
  }
}
