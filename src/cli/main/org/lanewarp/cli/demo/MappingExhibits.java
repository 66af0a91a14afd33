package org.lanewarp.cli.demo;

import java.util.List;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageU8;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.Resampler;

/** The ways to say where an output pixel lies in the input. */
final class MappingExhibits {

  private static final int W = Chart.WIDTH;
  private static final int H = Chart.HEIGHT;
  private static final Border NIGHT = Border.constant(24, 28, 40);
  private static final String NIGHT_JAVA = "resampler\n    .border(Border.constant(24, 28, 40))";

  private final Resampler base;
  private final ImageU8 chart;

  private MappingExhibits(Resampler base, ImageU8 chart) {
    this.base = base;
    this.chart = chart;
  }

  static Section section(Resampler base, ImageU8 chart) {
    MappingExhibits makes = new MappingExhibits(base, chart);
    return new Section(
        "Mappings",
        "A mapping says for each pixel of the output where to look in the input: by a matrix"
            + " (lanewarp warp), or by a dense map of positions (lanewarp remap).",
        List.of(
            makes.perspective(),
            makes.shear(),
            makes.swirl(),
            makes.barrel(),
            makes.planet(),
            makes.ripple()));
  }

  private Exhibit perspective() {
    double[] corners = {0, 0, W - 1, 0, W - 1, H - 1, 0, H - 1};
    double[] table = {176, 92, 470, 60, 622, 440, 20, 384};
    Perspective view = Perspective.fromPoints(corners, table);
    String matrix =
        Commands.numbers(
            view.m00(),
            view.m01(),
            view.m02(),
            view.m10(),
            view.m11(),
            view.m12(),
            view.m20(),
            view.m21(),
            view.m22());
    return new Exhibit(
        "perspective.png",
        "Perspective",
        "Four points of the chart go to four others; straight lines stay straight.",
        "Perspective view =\n    Perspective.fromPoints(corners, table);\n"
            + NIGHT_JAVA
            + "\n    .warp(chart, view.inverse(), out);",
        "lanewarp warp chart.png perspective.png --border constant:24,28,40 --matrix " + matrix,
        MappingExhibits::sheet,
        out -> base.border(NIGHT).warp(chart, view.inverse(), out));
  }

  private Exhibit shear() {
    Affine slant = new Affine(0.75, 0.3, 8, -0.1, 0.8, 80);
    return new Exhibit(
        "shear.png",
        "Shear",
        "Any affine matrix: parallel lines stay parallel.",
        "Affine slant =\n    new Affine(0.75, 0.3, 8, -0.1, 0.8, 80);\n"
            + "resampler\n    .border(Border.REFLECT_101)\n    .warp(chart, slant.inverse(), out);",
        "lanewarp warp chart.png shear.png --border reflect101 --matrix 0.75,0.3,8,-0.1,0.8,80",
        MappingExhibits::sheet,
        out -> base.border(Border.REFLECT_101).warp(chart, slant.inverse(), out));
  }

  private Exhibit swirl() {
    return mapped(
        "swirl.png",
        "Swirl",
        "A dense map. Positions turn about the centre: by half a turn there, hardly at the rim.",
        Maps.swirl(W, H),
        Border.REPLICATE,
        "CoordinateMap swirl =\n    CoordinateMap.of(xs, ys, w, h);\n"
            + "resampler\n    .border(Border.REPLICATE)\n    .remap(chart, swirl, out);");
  }

  private Exhibit barrel() {
    return mapped(
        "barrel.png",
        "Barrel lens",
        "Radial distortion r' = r (1 + k r²), as a wide lens makes it; the inverse map takes it"
            + " out of a photo.",
        Maps.barrel(W, H, 0.35),
        NIGHT,
        "CoordinateMap lens =\n    CoordinateMap.of(xs, ys, w, h);\n"
            + NIGHT_JAVA
            + "\n    .remap(chart, lens, out);");
  }

  private Exhibit planet() {
    return mapped(
        "planet.png",
        "Little planet",
        "Polar coordinates with a periodic border. Beyond the rim the map holds NaN, which gives"
            + " the fill value.",
        Maps.planet(W, H),
        Border.WRAP,
        "CoordinateMap polar =\n    CoordinateMap.of(xs, ys, w, h);\n"
            + "resampler\n    .border(Border.WRAP)\n    .remap(chart, polar, out);");
  }

  private Exhibit ripple() {
    return mapped(
        "ripple.png",
        "Ripple",
        "A relative map holds offsets, added to each pixel's own position.",
        Maps.ripple(W, H),
        Border.REFLECT_101,
        "CoordinateMap waves =\n    CoordinateMap.relative(dxs, dys, w, h);\n"
            + "resampler\n    .border(Border.REFLECT_101)\n    .remap(chart, waves, out);");
  }

  private Exhibit mapped(
      String file, String title, String text, Mapping map, Border border, String call) {
    return new Exhibit(
        file,
        title,
        text,
        call,
        "",
        MappingExhibits::sheet,
        out -> base.border(border).warp(chart, map, out));
  }

  private static ImageU8 sheet() {
    return ImageU8.allocate(W, H, 3);
  }
}
