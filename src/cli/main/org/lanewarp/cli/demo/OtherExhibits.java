package org.lanewarp.cli.demo;

import java.util.List;
import java.util.function.Supplier;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.Resizer;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import org.lanewarp.cli.align.Model;
import org.lanewarp.cli.align.Registration;

/** What there is besides warps: resizing, tensors, and alignment through their gradients. */
final class OtherExhibits {

  private static final int SMALL = 3;
  private static final int GAP = 8;

  private final Resampler base;
  private final ImageU8 chart;
  private final ImageU8 small;

  private OtherExhibits(Resampler base, ImageU8 chart) {
    this.base = base;
    this.chart = chart;
    this.small = ImageU8.allocate(chart.width() / SMALL, chart.height() / SMALL, 3);
    Resizer.lanczos3().engine(base.engine()).resize(chart, small);
  }

  static Section section(Resampler base, ImageU8 chart) {
    OtherExhibits makes = new OtherExhibits(base, chart);
    return new Section(
        "Resizing, tensors, alignment",
        "The same engine scales along rows and columns, samples tensors by grids, and finds"
            + " transforms by its own gradients.",
        List.of(makes.shrink(), makes.transform(), makes.align()));
  }

  private Exhibit shrink() {
    Resizer resizer = Resizer.lanczos3().threads(base.threads()).engine(base.engine());
    return new Exhibit(
        "shrink.png",
        "A third of the size",
        "Left, points are sampled, and the finest rings come back as coarse ones: aliasing. Right,"
            + " every pixel counts.",
        "Resizer.lanczos3().antialias(false).resize(chart, left);\n"
            + "Resizer.lanczos3().resize(chart, right);",
        "",
        panels(2),
        out -> {
          resizer.antialias(false).resize(chart, panel(out, 0));
          resizer.resize(chart, panel(out, 1));
        });
  }

  private Exhibit transform() {
    Tensor input = tensor(chart);
    Tensor theta = Tensor.of(new float[] {0.9f, -0.5f, 0, 0.5f, 0.9f, 0}, 1, 2, 3);
    SpatialTransformer transformer =
        SpatialTransformer.bilinear().threads(base.threads()).engine(base.engine());
    return new Exhibit(
        "transformer.png",
        "A spatial transformer",
        "Floats in planes, a transform of coordinates from −1 to 1, zeros outside: affine_grid and"
            + " grid_sample of PyTorch in one step.",
        "SpatialTransformer.bilinear().transform(input, theta, output);",
        "",
        () -> ImageU8.allocate(chart.width(), chart.height(), 3),
        out -> {
          Tensor output = Tensor.allocate(1, 3, out.height(), out.width());
          transformer.transform(input, theta, output);
          write(output, out);
        });
  }

  private Exhibit align() {
    double cx = (small.width() - 1) / 2.0;
    double cy = (small.height() - 1) / 2.0;
    Affine moved =
        Affine.rotation(12, cx, cy)
            .then(Affine.scale(1.1, 1.1, cx, cy))
            .then(Affine.translation(9, -6));
    Resampler resampler = base.border(Border.constant(247, 244, 236));
    ImageU8 moving = ImageU8.allocate(small.width(), small.height(), 3);
    resampler.warp(small, moved.inverse(), moving);
    return new Exhibit(
        "align.png",
        "Aligned",
        "The left picture was turned, enlarged and shifted. Gradient descent through the sampler"
            + " finds out how, and lays it on the middle one: right.",
        "Registration.align(moving, fixed, Model.AFFINE, engine, threads, () -> {});",
        "",
        panels(3),
        out -> {
          copy(moving, panel(out, 0));
          copy(small, panel(out, 1));
          Registration.Result found =
              Registration.align(
                  moving, small, Model.AFFINE, base.engine(), base.threads(), () -> {});
          resampler.warp(moving, found.toMoving(), panel(out, 2));
        });
  }

  private static void copy(ImageU8 from, ImageU8 to) {
    Resampler.nearest().warp(from, Affine.translation(0, 0), to);
  }

  private Supplier<ImageU8> panels(int count) {
    int width = count * (small.width() + GAP) - GAP;
    ImageU8 paper = Canvas.draw(width, small.height(), new java.awt.Color(0xf7f4ec), g -> {});
    return () -> ImageU8.of(paper.width(), paper.height(), 3, paper.array().clone());
  }

  private ImageU8 panel(ImageU8 out, int i) {
    return out.view(i * (small.width() + GAP), 0, small.width(), small.height());
  }

  /** The channels as planes of floats from 0 to 1. */
  private static Tensor tensor(ImageU8 image) {
    int pixels = image.width() * image.height();
    float[] planes = new float[3 * pixels];
    for (int i = 0; i < 3 * pixels; i++) {
      planes[i % 3 * pixels + i / 3] = (image.array()[image.offset() + i] & 0xff) / 255f;
    }
    return Tensor.of(planes, 1, 3, image.height(), image.width());
  }

  private static void write(Tensor tensor, ImageU8 image) {
    float[] planes = tensor.array();
    int pixels = planes.length / 3;
    for (int i = 0; i < planes.length; i++) {
      image.array()[i] = (byte) Math.round(255 * planes[i % 3 * pixels + i / 3]);
    }
  }
}
