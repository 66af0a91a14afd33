package org.lanewarp.jmh;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How charts look, and how they get into files. */
final class Svg {

  private static final Color INK = new Color(0x333333);
  private static final Color LINES = new Color(0xdddddd);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final int LINE = 15;

  private static final Pattern DECIMALS = Pattern.compile("(\\.\\d\\d)\\d+");

  private Svg() {}

  /** Takes away what is not data. */
  static void restrain(AxesChartStyler style) {
    style.setAxisTickLabelsFont(FONT).setAxisTitleFont(FONT);
    style.setAxisTickLabelsColor(INK).setAxisTickMarksColor(LINES);
    style.setAxisTickPadding(8);
    style.setPlotGridLinesColor(LINES).setPlotGridLinesStroke(new BasicStroke(1));
    style.setChartTitleFont(FONT.deriveFont(Font.BOLD, 15)).setLegendFont(FONT);
    style.setChartFontColor(INK).setChartBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false).setPlotBackgroundColor(Color.WHITE);
    style.setLegendBorderColor(Color.WHITE).setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Horizontal);
    style.setAnnotationLineColor(INK).setAnnotationLineStroke(new BasicStroke(1));
  }

  /** Writes a chart with lines of small print below it. */
  static void write(AxesChart<?, ?> chart, List<String> foot, Path file) throws IOException {
    int width = chart.getWidth();
    int height = chart.getHeight() + LINE * foot.size() + LINE / 2;
    VectorGraphics2D canvas = new VectorGraphics2D();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    chart.paint(canvas, width, chart.getHeight());
    canvas.setColor(Color.GRAY);
    canvas.setFont(FONT.deriveFont(11f));
    for (int i = 0; i < foot.size(); i++) {
      canvas.drawString(foot.get(i), LINE, chart.getHeight() + LINE * i + LINE / 2);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SVGProcessor()
        .getDocument(canvas.getCommands(), new PageSize(width, height))
        .writeTo(bytes);
    // Letters come as outlines, with a dozen digits that make half of the file.
    String text = bytes.toString(StandardCharsets.UTF_8);
    Files.writeString(file, DECIMALS.matcher(text).replaceAll("$1"));
  }
}
