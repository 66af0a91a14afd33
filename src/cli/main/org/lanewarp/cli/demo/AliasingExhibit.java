package org.lanewarp.cli.demo;

import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.Resizer;

/** What a filter costs: the chart made smaller above, a detail of it made larger below. */
final class AliasingExhibit {

  private static final int PANEL = 208;
  private static final int GAP = 8;
  private static final int LABEL = 30;
  private static final int SMALL_HEIGHT = 156;
  private static final int LARGE_HEIGHT = 104;

  /** Left upper corner of the detail, the lettering's first letters, and its size. */
  private static final int DETAIL_X = 33;

  private static final int DETAIL_Y = 243;
  private static final int DETAIL_WIDTH = 26;
  private static final int DETAIL_HEIGHT = 13;

  /** A panel: how it is made and what is written below it. */
  private record Panel(Filter filter, boolean antialias, String name) {}

  private static final List<Panel> SMALLER =
      List.of(
          new Panel(Filter.BILINEAR, false, "point samples"),
          new Panel(Filter.BILINEAR, true, "bilinear"),
          new Panel(Filter.LANCZOS3, true, "lanczos3"));

  private static final List<Panel> LARGER =
      List.of(
          new Panel(Filter.BILINEAR, true, "bilinear"),
          new Panel(Filter.MITCHELL, true, "mitchell"),
          new Panel(Filter.LANCZOS3, true, "lanczos3"));

  private final Resampler base;
  private final ImageU8 chart;
  private final Lettering pen;

  private AliasingExhibit(Resampler base, ImageU8 chart, Lettering pen) {
    this.base = base;
    this.chart = chart;
    this.pen = pen;
  }

  static Section section(Resampler base, ImageU8 chart, Lettering pen) {
    AliasingExhibit makes = new AliasingExhibit(base, chart, pen);
    return new Section(
        "Aliasing and ringing",
        "What goes wrong with too few pixels, and what sharpness costs.",
        List.of(
            new Exhibit(
                "aliasing-ringing.png",
                "Three times smaller, eight times larger",
                "Above, point samples turn fine rings and bars into patterns that are not there;"
                    + " the antialiased filters let them fade to grey. Below, bilinear blurs,"
                    + " mitchell is smooth, lanczos3 is sharpest and rings along edges.",
                "Resizer.bilinear().antialias(false).resize(chart, small);\n"
                    + "Resizer.lanczos3().crop(33, 243, 26, 13).resize(chart, large);",
                "lanewarp resize chart.png detail.png --size 208x104 --crop 33,243,26,13 --filter"
                    + " lanczos3",
                makes.ground(),
                makes::paint)));
  }

  private void paint(ImageU8 out) {
    for (int i = 0; i < SMALLER.size(); i++) {
      int x = i * (PANEL + GAP);
      resizer(SMALLER.get(i)).resize(chart, out.view(x, 0, PANEL, SMALL_HEIGHT));
      resizer(LARGER.get(i))
          .crop(DETAIL_X, DETAIL_Y, DETAIL_WIDTH, DETAIL_HEIGHT)
          .resize(chart, out.view(x, SMALL_HEIGHT + LABEL, PANEL, LARGE_HEIGHT));
    }
  }

  private Resizer resizer(Panel panel) {
    return Resizer.of(panel.filter)
        .antialias(panel.antialias)
        .threads(base.threads())
        .engine(base.engine() == Engine.SCALAR ? Engine.SCALAR : Engine.VECTOR);
  }

  private Supplier<ImageU8> ground() {
    ImageU8 labelled =
        Canvas.draw(
            3 * PANEL + 2 * GAP,
            SMALL_HEIGHT + LARGE_HEIGHT + 2 * LABEL,
            new Color(0xf7f4ec),
            g -> {
              g.setColor(new Color(0x1b1f2a));
              for (int i = 0; i < SMALLER.size(); i++) {
                double x = i * (PANEL + GAP) + PANEL / 2.0;
                int below = SMALL_HEIGHT + LABEL + LARGE_HEIGHT;
                pen.writeCentred(g, SMALLER.get(i).name, x, SMALL_HEIGHT + 20, 11, 1.5);
                pen.writeCentred(g, LARGER.get(i).name, x, below + 20, 11, 1.5);
              }
            });
    return () -> ImageU8.of(labelled.width(), labelled.height(), 3, labelled.array().clone());
  }
}
