package org.lanewarp.cli.demo;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.ImageU8;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;

/** The three interpolations side by side, each in a third of one picture. */
final class InterpolationExhibits {

  private static final Border PAPER = Border.constant(247, 244, 236);
  private static final int PANEL = 208;
  private static final int GAP = 8;
  private static final int ZOOM_HEIGHT = 160;
  private static final int TURN_HEIGHT = 208;
  private static final int LABEL = 34;
  private static final int TURNS = 12;

  /** Left upper corner of the detail that is enlarged: the lettering's first letters. */
  private static final int DETAIL_X = 33;

  private static final int DETAIL_Y = 241;

  private final Resampler base;
  private final ImageU8 chart;
  private final Lettering pen;

  private InterpolationExhibits(Resampler base, ImageU8 chart, Lettering pen) {
    this.base = base;
    this.chart = chart;
    this.pen = pen;
  }

  static Section section(Resampler base, ImageU8 chart, Lettering pen) {
    InterpolationExhibits makes = new InterpolationExhibits(base, chart, pen);
    return new Section(
        "Interpolation",
        "How the value between pixels is found: from one pixel, from four, or from sixteen.",
        List.of(makes.zoom(), makes.turns()));
  }

  private Exhibit zoom() {
    Mapping lens = new Affine(0.125, 0, DETAIL_X, 0, 0.125, DETAIL_Y);
    return new Exhibit(
        "zoom.png",
        "Eight times enlarged",
        "Nearest shows the pixels, bilinear ramps between them, bicubic bends smoothly through"
            + " them and sharpens a little.",
        "Mapping lens = new Affine(0.125, 0, 33, 0, 0.125, 241);\n"
            + "Resampler.bicubic().warp(chart, lens, out);",
        "lanewarp warp chart.png detail.png --inverse --matrix 0.125,0,33,0,0.125,241 --size"
            + " 208x160 --interpolation bicubic",
        ground(ZOOM_HEIGHT),
        panels(ZOOM_HEIGHT, (resampler, panel) -> resampler.warp(chart, lens, panel)));
  }

  private Exhibit turns() {
    Affine step =
        Affine.rotation(360.0 / TURNS, (PANEL - 1) / 2.0, (TURN_HEIGHT - 1) / 2.0).inverse();
    ImageU8 detail = chart.view(0, 61, PANEL, TURN_HEIGHT);
    return new Exhibit(
        "turns.png",
        "Twelve turns by 30 degrees",
        "Back where it began, but resampled twelve times over. What each interpolation loses adds"
            + " up: nearest frays, bilinear blurs, bicubic holds best.",
        "for (int i = 0; i < 12; i++) {\n  resampler.warp(picture[i], turn, picture[i + 1]);\n}",
        "",
        ground(TURN_HEIGHT),
        panels(
            TURN_HEIGHT,
            (resampler, panel) -> {
              ImageU8 from = detail;
              for (int i = 0; i < TURNS; i++) {
                ImageU8 to = i + 1 == TURNS ? panel : ImageU8.allocate(PANEL, TURN_HEIGHT, 3);
                resampler.warp(from, step, to);
                from = to;
              }
            }));
  }

  /** Paints one panel of three. */
  @FunctionalInterface
  private interface PanelPainter {
    void paint(Resampler resampler, ImageU8 panel);
  }

  /** The panels are views of one picture: nothing is copied. */
  private Consumer<ImageU8> panels(int height, PanelPainter painter) {
    return out -> {
      int x = 0;
      for (Interpolation interpolation : Interpolation.values()) {
        Resampler resampler =
            Resampler.of(interpolation)
                .border(PAPER)
                .threads(base.threads())
                .engine(base.engine() == Engine.SCALAR ? Engine.SCALAR : Engine.VECTOR);
        painter.paint(resampler, out.view(x, 0, PANEL, height));
        x += PANEL + GAP;
      }
    };
  }

  private Supplier<ImageU8> ground(int height) {
    Color paper = new Color(0xf7f4ec);
    ImageU8 labelled =
        Canvas.draw(
            3 * PANEL + 2 * GAP,
            height + LABEL,
            paper,
            g -> {
              g.setColor(new Color(0x1b1f2a));
              double x = PANEL / 2.0;
              for (Interpolation interpolation : Interpolation.values()) {
                String name = interpolation.name().toLowerCase(Locale.ROOT);
                pen.writeCentred(g, name, x, height + 22, 12, 1.6);
                x += PANEL + GAP;
              }
            });
    return () -> ImageU8.of(labelled.width(), labelled.height(), 3, labelled.array().clone());
  }
}
