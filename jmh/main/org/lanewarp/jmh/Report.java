package org.lanewarp.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tables and charts of recorded figures: everything about results that is not raw comes from here.
 */
@Command(
    name = "compare report",
    mixinStandardHelpOptions = true,
    description = "Makes RAW.md, RAW-rates.svg and RAW-ratios.svg from RAW.json, beside it.")
public final class Report implements Callable<Integer> {

  private static final String LEGEND =
      """
      A ratio says how many times faster Lanewarp was than the peer in the same round: the middle of
      all rounds, and in parentheses the smallest and the largest. Where it is below 1, Lanewarp
      lost. Means of ratios are geometric. Errors are the largest distance from the exact,
      unrounded value, in shares of the value range. "Of copy" is how long copying the
      destination's bytes takes, "of gather" how long one hardware gather for every vector of
      pixels takes, in shares of Lanewarp's time: yardsticks of the machine in the same rounds, or
      with a ~ in those of another case whose destination is as large.
      Figures are medians; the raw file holds every round.
      """;

  @Parameters(paramLabel = "RAW.json", description = "What compare --json wrote.")
  Path raw;

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description =
          "Also put the head table into this, between the lines "
              + Readme.BEGIN
              + " and "
              + Readme.END
              + '.')
  Path readme;

  /** For the command line. */
  public Report() {}

  /**
   * Runs it.
   *
   * @param args the command line's arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Report()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Readme page;
    Figures figures;
    try {
      // Both before anything is written.
      page = readme == null ? null : Readme.read(readme);
      figures = Figures.read(raw);
    } catch (NoSuchFileException e) {
      return refuse("there is no file " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      return refuse(e.getMessage());
    }
    Summary summary = new Summary(figures);
    if (summary.threads().isEmpty()) {
      return refuse(raw + " has no case that both Lanewarp and a peer got right");
    }
    String name = raw.getFileName().toString().replaceFirst("\\.json$", "");
    Path text = raw.resolveSibling(name + ".md");
    Files.writeString(text, text(figures, summary, name, draw(figures, name)));
    System.out.println(text);
    if (page != null) {
      page.write(part(figures, summary, text));
      System.out.println(readme);
    }
    return 0;
  }

  private static int refuse(String why) {
    System.err.println("compare report: " + why.lines().findFirst().orElse(""));
    return 2;
  }

  /** Draws what there is to draw, and gives the Markdown that shows it. */
  private String draw(Figures figures, String name) throws IOException {
    Charts charts = new Charts(figures);
    StringBuilder shown = new StringBuilder();
    Path ratios = raw.resolveSibling(name + "-ratios.svg");
    if (charts.ratios(ratios)) {
      shown.append(image("Ratios to OpenCV by group", ratios));
    }
    Path rates = raw.resolveSibling(name + "-rates.svg");
    if (charts.rates(rates)) {
      shown.append(image("Megapixels a second by pixel type", rates));
    }
    return shown.toString();
  }

  private static String image(String title, Path file) {
    System.out.println(file);
    return "![" + title + "](" + file.getFileName() + ")\n\n";
  }

  private static String text(Figures figures, Summary summary, String name, String charts) {
    StringBuilder text = new StringBuilder("# Lanewarp beside its peers\n\n");
    text.append(stamp(figures)).append("\n\n");
    text.append(commits(figures));
    text.append(
        "Generated from [%s.json](%s.json) by `jmh/compare report`.\n\n".formatted(name, name));
    text.append(LEGEND).append('\n').append(charts);
    for (int threads : summary.threads()) {
      sectionIfAny(text, "All in all, " + Stamp.threads(threads), summary.head(threads));
    }
    section(text, "Losing cases", summary.losing());
    section(text, "Wrong answers", summary.wrong());
    for (int threads : summary.threads()) {
      sectionIfAny(text, "Worst cases, " + Stamp.threads(threads), summary.worst(threads));
    }
    Tables tables = new Tables(figures);
    sectionIfAny(text, "Sizes and threads: " + Groups.FULL.title(), tables.scaling());
    for (Groups group : Groups.values()) {
      sectionIfAny(text, group.title(), tables.group(group));
    }
    return text.toString();
  }

  private static void section(StringBuilder text, String title, Table table) {
    text.append("## ").append(title).append("\n\n");
    text.append(table.isEmpty() ? "None.\n" : table).append('\n');
  }

  private static void sectionIfAny(StringBuilder text, String title, Table table) {
    if (!table.isEmpty()) {
      section(text, title, table);
    }
  }

  /** The README's part. */
  private String part(Figures figures, Summary summary, Path text) {
    Path folder = readme.toAbsolutePath().normalize().getParent();
    Path link = folder.relativize(text.toAbsolutePath().normalize());
    return """
        %s

        How many times faster Lanewarp is, as the geometric mean of the cases, then the worst of them,
        and how many it loses:

        %s
        [All cases one by one](%s), the losing ones among them.
        """
        .formatted(
            stamp(figures),
            summary.head(summary.threads().get(0)),
            link.toString().replace('\\', '/'));
  }

  private static String stamp(Figures figures) {
    Stamp stamp = figures.stamp();
    List<Measurement> measured = figures.measurements();
    return "Measured on %s. %s.".formatted(stamp.line(measured), stamp.systems(measured));
  }

  /** Which commits were measured, the most cases first. */
  private static String commits(Figures figures) {
    Map<String, Long> cases =
        figures.measurements().stream()
            .filter(Measurement::isOurs)
            .collect(Collectors.groupingBy(Measurement::commit, Collectors.counting()));
    if (cases.keySet().stream().allMatch(String::isEmpty)) {
      return "";
    }
    return cases.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(e -> e.getKey().isEmpty() ? Map.entry("not recorded", e.getValue()) : e)
        .map(e -> "%s (%d cases)".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", ", "Commits: ", ".\n\n"));
  }
}
