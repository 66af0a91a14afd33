package org.lanewarp.cli.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lanewarp.Affine;
import org.lanewarp.Engine;
import org.lanewarp.Image;

/**
 * Looks for the transform, coarse to fine. At the coarsest level many turns, scales and shifts are
 * tried and the best of them fitted; the winners go on.
 */
public final class Registration {

  /** How many steps a registration is expected to take, for who watches. */
  public static final int USUAL_STEPS = 420;

  private static final int LEAST_SIDE = 8;
  private static final int COARSE_SIDE = 48;
  private static final int FINEST_PIXELS = 1 << 20;
  private static final int FINALISTS = 20;
  private static final int SURVIVORS = 3;
  private static final int COARSE_STEPS = 14;
  private static final int MOST_STEPS = 40;

  /** Both pictures must share at least this part of the fixed one. */
  private static final double LEAST_OVERLAP = 0.25;

  // Small smooth pictures of different things were seen to reach 0.7 and 0.36, noisy ones of the
  // same thing 0.99 and 0.99.
  private static final double LEAST_CORRELATION = 0.5;
  private static final double LEAST_EDGE_CORRELATION = 0.5;

  /**
   * What was found.
   *
   * @param toMoving from pixels of the fixed picture to those of the moving one
   * @param correlation of the aligned pictures, 0 to 1
   * @param edgeCorrelation of their edges alone, 0 to 1
   * @param overlap part of the fixed picture that is covered
   * @param steps the error before each step that led here
   */
  public record Result(
      Affine toMoving,
      double correlation,
      double edgeCorrelation,
      double overlap,
      List<Errors.Step> steps) {}

  private final Model model;
  private final Frame frame;
  private final List<Pair> pairs;

  private Registration(Model model, Grey moving, Grey fixed, Engine engine, int threads) {
    this.model = model;
    this.frame = Frame.of(fixed.width(), fixed.height(), moving.width(), moving.height());
    this.pairs = pyramid(moving, fixed, engine, threads);
  }

  /** About how many pixels aligning with an image takes, for who has an engine to choose. */
  public static long effort(Image fixed) {
    return 32L * Math.min(FINEST_PIXELS, (long) fixed.width() * fixed.height());
  }

  /**
   * Aligns two images.
   *
   * @param engine what samples; the scalar one needs no warming up
   * @param listener is told of each step
   * @throws UnalignableException if no transform of the model lays one on the other
   */
  public static Result align(
      Image moving, Image fixed, Model model, Engine engine, int threads, Runnable listener) {
    Grey m = Grey.of(moving);
    Grey f = Grey.of(fixed);
    check("moving", m);
    check("fixed", f);
    return new Registration(model, m.normalized(), f.normalized(), engine, threads).run(listener);
  }

  private static void check(String which, Grey g) {
    if (Math.min(g.width(), g.height()) < LEAST_SIDE) {
      throw new UnalignableException(
          "the "
              + which
              + " image is "
              + g.width()
              + "x"
              + g.height()
              + "; at least "
              + LEAST_SIDE
              + "x"
              + LEAST_SIDE
              + " is needed");
    }
    if (!(g.deviation() > 1e-6 * (1 + Math.abs(g.values()[0])))) {
      throw new UnalignableException("the " + which + " image is of one grey; nothing to align");
    }
  }

  /** Levels from coarse to fine. */
  private List<Pair> pyramid(Grey moving, Grey fixed, Engine engine, int threads) {
    List<Pair> levels = new ArrayList<>();
    Grey m = moving;
    Grey f = fixed;
    for (int factor = 1; ; factor *= 2) {
      int side = Math.max(Math.max(m.width(), m.height()), Math.max(f.width(), f.height()));
      boolean last =
          side <= COARSE_SIDE
              || Math.min(Math.min(m.width(), m.height()), Math.min(f.width(), f.height()))
                  < 2 * LEAST_SIDE;
      if (last || Math.max(m.values().length, f.values().length) <= FINEST_PIXELS) {
        levels.add(0, new Pair(m.smooth(), f.smooth(), factor, frame, engine, threads));
      }
      if (last) {
        return levels;
      }
      m = m.smooth().half();
      f = f.smooth().half();
    }
  }

  private record Candidate(Fit fit, Errors errors, double score) {}

  private Result run(Runnable listener) {
    List<Candidate> candidates = new ArrayList<>();
    Pair coarsest = pairs.get(0);
    for (double[] start : Starts.of(model)) {
      Fit fit = new Fit(model, start);
      candidates.add(new Candidate(fit, new Errors(listener), score(fit, coarsest)));
    }
    candidates = fitted(best(candidates, FINALISTS), coarsest, COARSE_STEPS);
    for (Pair pair : pairs.subList(1, pairs.size())) {
      candidates = fitted(candidates, pair, MOST_STEPS);
    }
    Candidate winner = candidates.get(0);
    return judge(winner);
  }

  private static double score(Fit fit, Pair pair) {
    pair.sample(fit.coefficients(), false);
    return pair.correlation(LEAST_OVERLAP);
  }

  private static List<Candidate> best(List<Candidate> candidates, int count) {
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(count)
        .toList();
  }

  /** The best candidates after more steps: few, for later levels cost more. */
  private List<Candidate> fitted(List<Candidate> candidates, Pair pair, int most) {
    List<Candidate> after = new ArrayList<>();
    for (Candidate c : candidates) {
      double enough = 0.002 * pair.factor() / frame.radius();
      double moved = Double.POSITIVE_INFINITY;
      for (int i = 0; i < most && moved > enough; i++) {
        moved = c.fit.step(pair, c.errors);
      }
      after.add(new Candidate(c.fit, c.errors, score(c.fit, pair)));
    }
    boolean coarse = pair.factor() >= pairs.get(0).factor() / 2 && pair.factor() > 1;
    return best(after, coarse ? SURVIVORS : 1);
  }

  private Result judge(Candidate winner) {
    double[] c = winner.fit.coefficients();
    Pair finest = pairs.get(pairs.size() - 1);
    // Edges are compared where noise is less: one level up, if there is one.
    Pair judge = pairs.get(Math.max(0, pairs.size() - 2));
    judge.sample(c, false);
    double edges = judge.edgeCorrelation();
    finest.sample(c, false);
    double correlation = finest.correlation(LEAST_OVERLAP);
    double overlap = finest.overlap();
    if (overlap < LEAST_OVERLAP
        || correlation < LEAST_CORRELATION
        || edges < LEAST_EDGE_CORRELATION
        || winner.fit.gain <= 0) {
      throw new UnalignableException(
          String.format(
              java.util.Locale.ROOT,
              "the best %s covers %.0f%% with correlation %.2f, of edges %.2f; at least %.0f%%,"
                  + " %.2f and %.2f are expected of pictures of one thing",
              model.name().toLowerCase(java.util.Locale.ROOT),
              100 * overlap,
              Math.max(correlation, 0),
              edges,
              100 * LEAST_OVERLAP,
              LEAST_CORRELATION,
              LEAST_EDGE_CORRELATION));
    }
    return new Result(frame.pixels(c), correlation, edges, overlap, winner.errors.steps());
  }
}
