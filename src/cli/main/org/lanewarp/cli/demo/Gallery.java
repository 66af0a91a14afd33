package org.lanewarp.cli.demo;

import java.util.List;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;

/** The demo's exhibits: a test chart, and the chart warped in telling ways. */
public final class Gallery {

  private Gallery() {}

  /** All exhibits; {@code base} says how they are made where they do not show just that. */
  public static List<Section> sections(Resampler base) {
    Lettering pen = new Lettering();
    ImageU8 chart = new Chart(pen).draw();
    return List.of(
        new Section(
            "The chart",
            "All pictures below are made from it.",
            List.of(
                Exhibit.drawn(
                    "chart.png",
                    "Test chart",
                    "A zone plate and a star of known frequencies, straight lines, lettering,"
                        + " colours, greys, and four different corners.",
                    chart))),
        BorderExhibits.section(base, chart),
        MappingExhibits.section(base, chart),
        InterpolationExhibits.section(base, chart, pen),
        OtherExhibits.section(base, chart),
        AliasingExhibit.section(base, chart, pen),
        new Section(
            "Bilinear, explained",
            "Why the opposite corner? The nearer the sample is to a pixel, the larger the"
                + " rectangle on the other side.",
            List.of(
                Exhibit.drawn(
                    "bilinear-area.png",
                    "Weights are areas",
                    "A sample between four pixels cuts their square into four rectangles. Each"
                        + " pixel weighs as much as the rectangle at the opposite corner.",
                    new BilinearFigure(pen).draw()))));
  }
}
