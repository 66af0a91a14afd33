package org.lanewarp.jmh;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.HorizontalBarStyler;

/** The figures of a record as pictures, on as few threads as anybody was compared on. */
final class Charts {

  private static final int WIDTH = 1000;
  private static final String SHOWN = "/bilinear/replicate/1920x1080";

  private final Figures figures;
  private final Summary summary;
  private final int threads;

  Charts(Figures figures) {
    this.figures = figures;
    this.summary = new Summary(figures);
    this.threads = summary.threads().stream().findFirst().orElse(1);
  }

  /**
   * Draws megapixels a second by type, of everybody, in one mapping.
   *
   * @return whether there was anything to draw
   */
  boolean rates(Path file) throws IOException {
    List<Measurement> some =
        figures.measurements().stream()
            .filter(m -> m.name().startsWith("warpAffine/") && m.name().endsWith(SHOWN))
            .filter(m -> m.good() && m.threads() == threads)
            .filter(m -> !Contestants.of(m.contestant()).isLimit())
            .toList();
    if (some.isEmpty()) {
      return false;
    }
    List<String> types = some.stream().map(m -> m.what().type()).distinct().toList();
    CategoryChart chart = new CategoryChart(WIDTH, 460);
    List<Color> colours = new ArrayList<>();
    for (Contestants who : Contestants.values()) {
      List<Measurement> theirs = some.stream().filter(m -> m.isOf(who, threads)).toList();
      if (!theirs.isEmpty()) {
        // Where somebody has no such case, there is a gap.
        List<Double> rates = new ArrayList<>(Collections.nCopies(types.size(), null));
        theirs.forEach(m -> rates.set(types.indexOf(m.what().type()), m.megapixelsPerSecond()));
        chart.addSeries(who.title(), types, rates);
        colours.add(colour(who));
      }
    }
    chart.setTitle("warpAffine, bilinear, replicate, 1920×1080, " + Stamp.threads(threads));
    chart.setXAxisTitle("pixel type and channels");
    chart.setYAxisTitle("destination Mpixel/s");
    CategoryStyler style = chart.getStyler();
    Svg.restrain(style);
    style.setAvailableSpaceFill(0.8).setPlotGridVerticalLinesVisible(false).setYAxisMin(0.0);
    style.setSeriesColors(colours.toArray(new Color[0]));
    Svg.write(chart, foot(), file);
    return true;
  }

  /**
   * Draws how Lanewarp stands to OpenCV in each head group.
   *
   * @return whether there was anything to draw
   */
  boolean ratios(Path file) throws IOException {
    List<String> groups = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    List<Double> worst = new ArrayList<>();
    for (Groups group : Groups.values()) {
      List<Pair> some = summary.pairs(group, Contestants.OPENCV, threads);
      if (group.isHead() && !some.isEmpty()) {
        Standing standing = Standing.of(some);
        groups.add(group.title());
        means.add(standing.mean());
        worst.add(standing.worst().ratio());
      }
    }
    if (groups.isEmpty()) {
      return false;
    }
    HorizontalBarChart chart = new HorizontalBarChart(WIDTH, 130 + 55 * groups.size());
    chart.addSeries("geometric mean of the cases", means, groups);
    chart.addSeries("worst case", worst, groups);
    chart.setTitle("Lanewarp beside OpenCV, " + Stamp.threads(threads));
    chart.setXAxisTitle("OpenCV's time / Lanewarp's time (1: as fast)");
    chart.addAnnotation(new AnnotationLine(1, true, false));
    HorizontalBarStyler style = chart.getStyler();
    Svg.restrain(style);
    style.setAvailableSpaceFill(0.7).setPlotGridHorizontalLinesVisible(false).setXAxisMin(0.0);
    // The hint thins out the groups' names as well, which are nearer to each other than its
    // default.
    style.setYAxisLabelAlignment(TextAlignment.Right).setXAxisTickMarkSpacingHint(40);
    style.setXAxisDecimalPattern("0.0");
    style.setSeriesColors(new Color[] {colour(Contestants.LANEWARP), new Color(0xf3b98a)});
    Svg.write(chart, foot(), file);
    return true;
  }

  private List<String> foot() {
    List<Measurement> shown =
        figures.measurements().stream().filter(m -> m.threads() == threads).toList();
    return List.of(figures.stamp().line(shown), figures.stamp().systems(shown));
  }

  /** Lanewarp in colour, the others in blues that tell each other apart in print too. */
  private static Color colour(Contestants who) {
    return switch (who) {
      case LANEWARP -> new Color(0xd95f02);
      case OPENCV -> new Color(0x2b4c6f);
      case PYTORCH -> new Color(0x4a7a5c);
      case AWT -> new Color(0x5f86ad);
      case BOOFCV -> new Color(0x8fb1d0);
      case OPENCV_AREA -> new Color(0x466a91);
      case IMGLIB2, TWELVEMONKEYS -> new Color(0xc4d7e8);
      case THUMBNAILATOR -> new Color(0x77a0c0);
      case PREPARED, SCALAR, COPY, GATHER -> new Color(0xa8a8a8);
    };
  }
}
