package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.lanewarp.Image;
import org.lanewarp.jmh.Answer.Accuracy;
import org.lanewarp.jmh.Contestant.Job;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Cases and contestants taking turns: iteration k runs entry k modulo their number, where entries
 * count contestants within cases. The counters say which entry an iteration ran, and how exact it
 * was.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    jvmArgsPrepend = {
      "--add-modules=jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED",
      "-Xmx12g",
      "--sun-misc-unsafe-memory-access=allow",
      "-Djava.awt.headless=true"
    })
public class RoundsBenchmark {

  /** Names of cases, separated by commas. */
  @Param("warpAffine/u8c1/bilinear/replicate/1920x1080")
  String cases;

  /** Names of contestants, separated by commas. */
  @Param("lanewarp,scalar")
  String contestants;

  /** Threads of each contestant. */
  @Param("1")
  int threads;

  /** Whether all kinds of warps have run in this JVM before. */
  @Param("false")
  boolean mixed;

  private final List<Entry> entries = new ArrayList<>();
  private Entry current;
  private int turn;

  private record Entry(
      int number, Job job, Accuracy accuracy, boolean good, Predicate<Job> isStillRight) {}

  /** For JMH. */
  public RoundsBenchmark() {}

  /** What an iteration was about. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Facts {
    /** Which entry ran. */
    public double entry;

    /** Its largest error, in units of the value range. */
    public double error;

    /** The share of samples that were farther off than its tolerance. */
    public double share;

    /** 1 for a right answer, 0 for a wrong one. */
    public double good;

    /** For JMH. */
    public Facts() {}
  }

  /** Prepares all jobs, runs each once, and compares with the oracle. */
  @Setup
  public void prepare() {
    if (mixed) {
      Mixture.run();
    }
    int number = 0;
    for (String name : cases.split(",", -1)) {
      Scene scene = Scene.of(Case.parse(name));
      Map<List<Object>, Answer> answers = new HashMap<>();
      for (Contestants contestant : Contestants.parse(contestants)) {
        Contestant system = contestant.make();
        if (system.enters(scene.what(), threads)) {
          entries.add(enter(number, system, scene, answers));
        }
        number++;
      }
    }
  }

  private Entry enter(
      int number, Contestant system, Scene scene, Map<List<Object>, Answer> answers) {
    Job job = system.prepare(scene, threads);
    Contestant.Tolerance tolerance = system.tolerance(scene.what());
    if (tolerance == null) {
      return new Entry(number, job, new Accuracy(0, 0), true, timed -> true);
    }
    job.run();
    Image result = scene.blank();
    job.copyTo(result);
    Answer answer;
    if (scene.what().isResize()) {
      Kernel kernel = system.kernel(scene.what());
      answer = answers.computeIfAbsent(List.of(kernel), key -> Answer.of(scene, kernel));
    } else {
      float fill = system.fill();
      answer = answers.computeIfAbsent(List.of(fill), key -> Answer.of(scene, fill));
    }
    Accuracy accuracy = answer.judge(result, tolerance);
    Predicate<Job> isStillRight =
        timed -> {
          timed.copyTo(result);
          return answer.judge(result, tolerance).equals(accuracy);
        };
    return new Entry(number, job, accuracy, accuracy.isWithin(tolerance), isStillRight);
  }

  /** The first run was judged; what the compiled code left behind must be as exact. */
  @TearDown
  public void judgeAgain() {
    for (Entry entry : entries) {
      if (!entry.isStillRight.test(entry.job)) {
        throw new IllegalStateException("entry " + entry.number + " of " + cases + " has changed");
      }
    }
  }

  /** Passes the turn on. */
  @Setup(Level.Iteration)
  public void next() {
    current = entries.get(turn++ % entries.size());
  }

  /** Computes one image. */
  @Benchmark
  public void image(Facts facts) {
    current.job.run();
    facts.entry = current.number;
    facts.error = current.accuracy.error();
    facts.share = current.accuracy.share();
    facts.good = current.good ? 1 : 0;
  }
}
