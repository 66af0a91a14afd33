package org.lanewarp.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;

/** One rotation, six ways to go on outside the image. */
final class BorderExhibits {

  private static final double CX = (Chart.WIDTH - 1) / 2.0;
  private static final double CY = (Chart.HEIGHT - 1) / 2.0;
  private static final double DEGREES = 15;
  private static final double SCALE = 0.56;
  private static final int CHECK = 20;

  private record Kind(Border border, String name, String java, String text) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Border.constant(24, 28, 40),
              "constant",
              "constant(24, 28, 40)",
              "A fixed colour, blended in along the edge."),
          new Kind(Border.REPLICATE, "replicate", "REPLICATE", "The edge pixels go on for ever."),
          new Kind(
              Border.REFLECT,
              "reflect",
              "REFLECT",
              "A mirror at the outer edge: the edge pixels come twice."),
          new Kind(
              Border.REFLECT_101,
              "reflect101",
              "REFLECT_101",
              "A mirror in the centres of the edge pixels: they come once."),
          new Kind(Border.WRAP, "wrap", "WRAP", "The chart tiles the plane."),
          new Kind(
              Border.TRANSPARENT,
              "transparent",
              "TRANSPARENT",
              "What was in the destination stays, here a checkerboard."));

  private BorderExhibits() {}

  static Section section(Resampler base, ImageU8 chart) {
    Affine turn =
        Affine.rotation(DEGREES, CX, CY).then(Affine.scale(SCALE, SCALE, CX, CY)).inverse();
    List<Exhibit> exhibits = new ArrayList<>();
    for (Kind kind : KINDS) {
      String file = "rotate-" + kind.name + ".png";
      boolean transparent = kind.border.equals(Border.TRANSPARENT);
      String option = kind.border.toString();
      exhibits.add(
          new Exhibit(
              file,
              kind.name,
              kind.text,
              "Affine turn = Affine.rotation(15, cx, cy)\n"
                  + "    .then(Affine.scale(0.56, 0.56, cx, cy));\n"
                  + "resampler\n    .border(Border."
                  + kind.java
                  + ")\n    .warp(chart, turn.inverse(), out);",
              transparent
                  ? ""
                  : "lanewarp rotate chart.png "
                      + file
                      + " --degrees 15 --scale 0.56 --border "
                      + option,
              transparent
                  ? BorderExhibits::checkerboard
                  : () -> ImageU8.allocate(Chart.WIDTH, Chart.HEIGHT, 3),
              out -> base.border(kind.border).warp(chart, turn, out)));
    }
    return new Section(
        "Borders",
        "One rotation by 15 degrees, six ways to read beyond the edge. The rule applies to each"
            + " tap, so the edge itself is blended.",
        exhibits);
  }

  private static ImageU8 checkerboard() {
    ImageU8 board = ImageU8.allocate(Chart.WIDTH, Chart.HEIGHT, 3);
    for (int y = 0; y < board.height(); y++) {
      for (int x = 0; x < board.width(); x++) {
        int grey = (x / CHECK + y / CHECK) % 2 == 0 ? 0xd8 : 0xf4;
        int at = board.index(x, y);
        for (int c = 0; c < 3; c++) {
          board.array()[at + c] = (byte) grey;
        }
      }
    }
    return board;
  }
}
