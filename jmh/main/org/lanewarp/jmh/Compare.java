package org.lanewarp.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lanewarp against its peers: one line a case and peer, then a summary of each peer. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Measures Lanewarp against its peers, in interleaved rounds.")
public final class Compare implements Callable<Integer> {

  @Option(names = "--quick", description = "One fork and short rounds.")
  boolean quick;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = "",
      description = "Only cases whose name GROUP/TYPE/INTERPOLATION/BORDER/SIZE has a match.")
  Pattern only;

  @Option(
      names = "--peers",
      paramLabel = "LIST",
      defaultValue = "opencv,pytorch",
      description =
          "opencv, opencv_area (its INTER_AREA), pytorch, awt, boofcv, imglib2, twelvemonkeys,"
              + " thumbnailator, prepared (Lanewarp, maps prepared), scalar (its twin), and the"
              + " limits copy and gather, separated by commas; opencv and pytorch unless given.")
  String peers;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads of each contestant; those that cannot have them stay out.")
  int threads;

  @Option(names = "--mixed", description = "Run all kinds of warps in each JVM before.")
  boolean mixed;

  @Option(names = "--json", paramLabel = "FILE", description = "Append what was measured to this.")
  Path json;

  @Option(names = "--list", description = "Print the names of the cases and stop.")
  boolean list;

  @Option(names = "--verbose", description = "Show JMH's own output.")
  boolean verbose;

  /**
   * Runs it.
   *
   * @param args the command line's arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Compare()).execute(args));
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      System.err.println("compare: --threads is " + threads + "; it must be 1 or more");
      return 2;
    }
    List<Case> cases = Cases.all().stream().filter(c -> only.matcher(c.toString()).find()).toList();
    if (cases.isEmpty()) {
      System.err.println("compare: no case matches '" + only + "'; --list prints their names");
      return 2;
    }
    if (list) {
      cases.forEach(System.out::println);
      return 0;
    }
    List<Contestants> who = new ArrayList<>(List.of(Contestants.LANEWARP));
    try {
      for (Contestants peer : Contestants.parse(peers)) {
        peer.make();
        if (peer != Contestants.LANEWARP) {
          who.add(peer);
        }
      }
    } catch (IllegalStateException e) {
      System.err.println("compare: " + e.getMessage());
      return 2;
    } catch (IllegalArgumentException e) {
      System.err.println(
          "compare: --peers is '"
              + peers
              + "'; it must list some of "
              + List.of(Contestants.values()));
      return 2;
    }
    Map<String, List<Case>> sheets = new LinkedHashMap<>();
    for (Case what : cases) {
      sheets.computeIfAbsent(what.sheet(), key -> new ArrayList<>()).add(what);
    }
    List<Measurement> all = new ArrayList<>();
    for (List<Case> sheet : sheets.values()) {
      List<Measurement> measured;
      try {
        measured =
            new Bout(sheet, who, threads, mixed)
                .run(quick ? Bout.Effort.QUICK : Bout.Effort.FULL, verbose);
      } catch (RunnerException e) {
        System.err.println("compare: " + e.getMessage());
        return 2;
      }
      measured.stream().filter(m -> !m.good()).forEach(Compare::wrong);
      print(measured);
      all.addAll(measured);
      try {
        if (json != null) {
          Figures.append(json, measured);
        }
      } catch (IOException e) {
        System.err.println("compare: " + e.getMessage());
        return 2;
      }
    }
    summary(all);
    return all.stream().allMatch(Measurement::good) ? 0 : 1;
  }

  private static void wrong(Measurement m) {
    System.err.printf(
        Locale.ROOT,
        "compare: %s gives a wrong answer for %s: off in %.4f %% of the samples, by up to %.4f of the"
            + " range%n",
        m.contestant(),
        m.name(),
        100 * m.share(),
        m.error());
  }

  private static void print(List<Measurement> measured) {
    for (Pair pair : Pair.of(measured)) {
      Measurement ours = pair.ours();
      Measurement theirs = pair.theirs();
      System.out.printf(
          Locale.ROOT,
          "case=%s threads=%d lanewarp_ms=%.3f %s_ms=%.3f ratio=%.2f min=%.2f max=%.2f"
              + " lanewarp_error=%.2g %s_error=%.2g%n",
          ours.name(),
          ours.threads(),
          ours.median(),
          theirs.contestant(),
          theirs.median(),
          pair.ratio(),
          pair.least(),
          pair.most(),
          ours.error(),
          theirs.contestant(),
          theirs.error());
    }
    System.out.flush();
  }

  private static void summary(List<Measurement> all) {
    Map<String, List<Pair>> byPeer = new TreeMap<>();
    for (Pair pair : Pair.of(all)) {
      byPeer.computeIfAbsent(pair.theirs().contestant(), peer -> new ArrayList<>()).add(pair);
    }
    byPeer.forEach(
        (peer, pairs) -> {
          Standing standing = Standing.of(pairs);
          System.out.printf(
              Locale.ROOT,
              "geomean peer=%s cases=%d ratio=%.2f worst=%.2f worst_case=%s%n",
              peer,
              standing.cases(),
              standing.mean(),
              standing.worst().ratio(),
              standing.worst().ours().name());
        });
  }
}
