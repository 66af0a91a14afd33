package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of what {@link Throughput} measured. */
final class ThroughputTable {

  private static final List<String> STEPS =
      List.of("readMilliseconds", "milliseconds", "writeMilliseconds");

  private final List<?> runs;
  private final int files;
  private final double megapixels;

  private ThroughputTable(Map<?, ?> raw) {
    runs = (List<?>) raw.get("runs");
    files = number(raw, "files").intValue();
    megapixels = number(raw, "side").doubleValue() * number(raw, "side").doubleValue() / 1e6;
  }

  /** Writes the table of a raw file beside it. */
  static void write(Path json) throws IOException {
    Map<String, Object> raw = JSON.std.mapFrom(Files.readString(json));
    Map<?, ?> stamp = (Map<?, ?>) raw.get("stamp");
    ThroughputTable table = new ThroughputTable(raw);
    String name = json.getFileName().toString();
    String text =
        """
        # Whole programs on a folder of photographs

        %d JPEG files of %d×%d pixels, read, shrunk to half by Lanczos' filter, written as JPEG of quality 90. Measured
        on %s (%s cores, %s), JDK %s, %s%s. %s.

        Generated from [%s](%s) by `jmh/compare throughput --table`.

        %s
        Middle of the rounds, and in parentheses the slowest and the fastest; Mpixel count what is read. vipsthumbnail
        has the JPEG decoder itself halve the size, which spares most of the decoding and all of the resampling; the
        others decode every pixel.

        %s"""
            .formatted(
                table.files,
                number(raw, "side").intValue(),
                number(raw, "side").intValue(),
                stamp.get("cpu"),
                stamp.get("cores"),
                stamp.get("os"),
                stamp.get("jdk"),
                stamp.get("date"),
                String.valueOf(stamp.get("commit")).isEmpty()
                    ? ""
                    : ", commit " + stamp.get("commit"),
                versions((Map<?, ?>) stamp.get("versions")),
                name,
                name,
                table.rates(),
                table.shares());
    Path page = json.resolveSibling(name.replaceFirst("\\.json$", "") + ".md");
    Files.writeString(page, text);
    System.out.println(page);
  }

  private static String versions(Map<?, ?> versions) {
    List<String> list = new ArrayList<>();
    versions.forEach(
        (program, version) ->
            list.add(
                String.valueOf(version)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(String.valueOf(program).toLowerCase(Locale.ROOT))
                    ? String.valueOf(version)
                    : program + " " + version));
    return String.join(", ", list);
  }

  private Table rates() {
    Table table = new Table(1, List.of("program", "jobs", "images/s", "Mpixel/s", "Lanewarp is"));
    for (int jobs : jobs()) {
      double[] ours = seconds(Program.LANEWARP.title(), jobs);
      for (Program program : Program.values()) {
        double[] seconds = seconds(program.title(), jobs);
        if (seconds.length > 0) {
          table.add(
              program.title(),
              String.valueOf(jobs),
              "%.1f (%.1f–%.1f)"
                  .formatted(
                      files / middle(seconds),
                      files / seconds[seconds.length - 1],
                      files / seconds[0]),
              "%.1f".formatted(files * megapixels / middle(seconds)),
              program == Program.LANEWARP || ours.length == 0
                  ? ""
                  : "%.2f× as fast".formatted(middle(seconds) / middle(ours)));
        }
      }
    }
    return table;
  }

  /** Where Lanewarp's time goes. */
  private Table shares() {
    Table table = new Table(1, List.of("Lanewarp, jobs", "decode", "engine", "encode"));
    for (int jobs : jobs()) {
      double[] sums = new double[STEPS.size()];
      for (Object one : runs) {
        Map<?, ?> run = (Map<?, ?>) one;
        for (int s = 0; s < sums.length; s++) {
          boolean counts = number(run, "jobs").intValue() == jobs && run.containsKey(STEPS.get(s));
          sums[s] += counts ? number(run, STEPS.get(s)).doubleValue() : 0;
        }
      }
      double all = Arrays.stream(sums).sum();
      List<String> cells = new ArrayList<>(List.of(String.valueOf(jobs)));
      for (double sum : sums) {
        cells.add("%.1f %%".formatted(100 * sum / all));
      }
      table.add(cells);
    }
    return table;
  }

  private Set<Integer> jobs() {
    Set<Integer> jobs = new TreeSet<>();
    runs.forEach(run -> jobs.add(number((Map<?, ?>) run, "jobs").intValue()));
    return jobs;
  }

  /** Of each round, sorted. */
  private double[] seconds(String program, int jobs) {
    return runs.stream()
        .map(run -> (Map<?, ?>) run)
        .filter(run -> run.get("program").equals(program))
        .filter(run -> number(run, "jobs").intValue() == jobs)
        .mapToDouble(run -> number(run, "seconds").doubleValue())
        .sorted()
        .toArray();
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static Number number(Map<?, ?> map, String key) {
    return (Number) map.get(key);
  }
}
