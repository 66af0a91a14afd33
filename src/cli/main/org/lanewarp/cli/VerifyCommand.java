package org.lanewarp.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lanewarp.Engine;
import org.lanewarp.Resampler;
import picocli.CommandLine.Command;

/** {@code lanewarp verify}. */
@Command(
    name = "verify",
    description = {
      "Compares the vector engine with the scalar one on this machine, bit for bit.",
      "Exit code 1 if anything differs. --interpolation and --border narrow the table."
    },
    optionListHeading = "%nOptions:%n")
final class VerifyCommand implements Callable<Integer> {

  private final CommonOptions options;
  private final Console console;
  private final Parity.Candidate candidate;

  VerifyCommand(CommonOptions options, Console console) {
    this(options, console, Resampler::warp);
  }

  /** Compares something else than the vector engine, so that a test can see this fail. */
  VerifyCommand(CommonOptions options, Console console, Parity.Candidate candidate) {
    this.options = options;
    this.console = console;
    this.candidate = candidate;
  }

  @Override
  public Integer call() {
    options.check();
    VectorApi.load();
    Engine.VECTOR.resolve(); // throws where there is nothing to compare
    List<Parity.Combination> combinations = wanted();
    Parity parity = new Parity(candidate, options.threads());
    List<Parity.Result> results = new ArrayList<>();
    long begin = System.nanoTime();
    try (Progress progress = Progress.of(options, console, "verify", combinations.size())) {
      for (Parity.Combination combination : combinations) {
        results.add(parity.compare(combination));
        progress.step();
      }
    }
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    if (options.json()) {
      console.printJson(json(results, milliseconds));
    } else {
      table(results, milliseconds);
    }
    return total(results) == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<Parity.Combination> wanted() {
    return Parity.combinations().stream()
        .filter(c -> !options.givesInterpolation() || c.interpolation() == options.interpolation())
        .filter(c -> !options.givesBorder() || c.border().kind() == options.border().kind())
        .toList();
  }

  private static long total(List<Parity.Result> results) {
    return results.stream().mapToLong(Parity.Result::differences).sum();
  }

  private void table(List<Parity.Result> results, double milliseconds) {
    console.print(Engine.explain() + "; " + options.threads() + " threads");
    console.print("sizes " + sizes() + "; each by rotation, perspective and random map");
    console.print("");
    console.print(
        row("interpolation", "type", "channels", "border", "cases", "samples", "differences"));
    for (Parity.Result r : results) {
      Parity.Combination c = r.combination();
      console.print(
          row(
              label(c.interpolation()),
              c.type().label(),
              c.channels(),
              label(c.border().kind()).replace("_", ""),
              r.cases(),
              r.samples(),
              r.differences()));
    }
    long cases = results.stream().mapToLong(Parity.Result::cases).sum();
    long samples = results.stream().mapToLong(Parity.Result::samples).sum();
    console.print(row("all", "", "", "", cases, samples, total(results)));
    for (Parity.Result r : results) {
      if (r.first() != null) {
        console.print("");
        console.print("first difference: " + r.combination() + ": " + r.first());
        break;
      }
    }
    console.remark(options, String.format(Locale.ROOT, "verified in %.1f s", milliseconds / 1000));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-13s  %-4s  %8s  %-11s  %5s  %11s  %11s", cells);
  }

  private static Map<String, Object> json(List<Parity.Result> results, double milliseconds) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Parity.Result r : results) {
      Parity.Combination c = r.combination();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("interpolation", label(c.interpolation()));
      row.put("type", c.type().label());
      row.put("channels", c.channels());
      row.put("border", c.border().toString());
      row.put("cases", r.cases());
      row.put("samples", r.samples());
      row.put("differences", r.differences());
      row.put("first", r.first());
      rows.add(row);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("command", "verify");
    object.put("engine", Engine.explain());
    object.put("sizes", sizes());
    object.put("cases", results.stream().mapToLong(Parity.Result::cases).sum());
    object.put("samples", results.stream().mapToLong(Parity.Result::samples).sum());
    object.put("differences", total(results));
    object.put("milliseconds", Math.round(milliseconds * 1000) / 1000.0);
    object.put("rows", rows);
    return object;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String sizes() {
    return Parity.SIZES.stream().map(Size::toString).collect(Collectors.joining(", "));
  }
}
