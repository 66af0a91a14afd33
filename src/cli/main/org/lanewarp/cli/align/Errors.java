package org.lanewarp.cli.align;

import java.util.ArrayList;
import java.util.List;

/** The error before each step of a fit. */
public final class Errors {

  /**
   * One step.
   *
   * @param factor how many pixels a side of the level's are in the finest one
   * @param error root of the mean robust squared difference, in deviations of the picture
   */
  public record Step(int factor, double error) {}

  private final List<Step> steps = new ArrayList<>();
  private final Runnable listener;

  Errors(Runnable listener) {
    this.listener = listener;
  }

  void add(int factor, double error) {
    steps.add(new Step(factor, error));
    listener.run();
  }

  /** All steps in order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }
}
