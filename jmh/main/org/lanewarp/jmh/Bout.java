package org.lanewarp.jmh;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One run of {@link RoundsBenchmark}: a sheet of cases that share their code, and who takes part.
 */
record Bout(List<Case> cases, List<Contestants> contestants, int threads, boolean mixed) {

  /** How long and how often. */
  record Effort(int forks, int warmups, int warmupMs, int rounds, int roundMs) {
    static final Effort QUICK = new Effort(1, 4, 250, 5, 60);

    /**
     * Kernels may take more than a second to compile, where the compiler has no core of its own.
     */
    static final Effort FULL = new Effort(3, 6, 300, 5, 50);
  }

  /** Those of the contestants who enter any of the cases. */
  List<Contestants> entering() {
    return contestants.stream()
        .filter(who -> cases.stream().anyMatch(what -> who.make().enters(what, threads)))
        .toList();
  }

  /** Runs it. */
  List<Measurement> run(Effort effort, boolean verbose) throws RunnerException {
    List<Contestants> who = entering();
    int entries = 0;
    for (Case what : cases) {
      for (Contestants one : who) {
        entries += one.make().enters(what, threads) ? 1 : 0;
      }
    }
    Options options =
        new OptionsBuilder()
            .include(RoundsBenchmark.class.getName() + "\\.")
            .param("cases", cases.stream().map(Case::toString).collect(Collectors.joining(",")))
            .param(
                "contestants",
                who.stream().map(Contestants::label).collect(Collectors.joining(",")))
            .param("threads", Integer.toString(threads))
            .param("mixed", Boolean.toString(mixed))
            .forks(effort.forks)
            .warmupIterations(entries * warmups(effort))
            .warmupTime(TimeValue.milliseconds(effort.warmupMs))
            .measurementIterations(entries * effort.rounds)
            .measurementTime(TimeValue.milliseconds(effort.roundMs))
            .shouldFailOnError(true)
            .build();
    // The forks' JVMs warn about the incubator module; unless asked for, nobody needs to read that.
    PrintStream out = verbose ? System.out : new PrintStream(OutputStream.nullOutputStream());
    VerboseMode mode = verbose ? VerboseMode.NORMAL : VerboseMode.SILENT;
    OutputFormat format = OutputFormatFactory.createFormatInstance(out, mode);
    return measurements(who, new Runner(options, format).run());
  }

  /** Turns of each entry before its rounds: the cases of a sheet warm each other's code up. */
  private int warmups(Effort effort) {
    return Math.max(2, Math.ceilDiv(effort.warmups, cases.size()));
  }

  /** Sorts the iterations by what they ran. */
  private List<Measurement> measurements(List<Contestants> who, Collection<RunResult> results) {
    Map<Integer, List<IterationResult>> byEntry = new TreeMap<>();
    for (RunResult result : results) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          int entry = (int) fact(iteration, "entry");
          byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(iteration);
        }
      }
    }
    List<Measurement> all = new ArrayList<>();
    byEntry.forEach(
        (entry, iterations) -> {
          IterationResult any = iterations.get(0);
          all.add(
              new Measurement(
                  cases.get(entry / who.size()).toString(),
                  who.get(entry % who.size()).label(),
                  threads,
                  fact(any, "error"),
                  fact(any, "share"),
                  fact(any, "good") == 1,
                  iterations.stream().map(i -> i.getPrimaryResult().getScore()).toList(),
                  System.getProperty("lanewarp.commit", "")));
        });
    return all;
  }

  private static double fact(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }
}
