package org.lanewarp.plan;

/**
 * Whether to try the faster way again where it failed lately. What did not serve here will not
 * serve near by either, mostly; so the pauses between trials in vain double.
 */
final class Patience {

  private static final int MOST = 16;

  /** Trials to be left out from now on. */
  private int pause;

  /** Trials from the last one in vain to the next one; 1 after one that served. */
  private int next = 1;

  /** Forgets all failures. */
  void renew() {
    pause = 0;
    next = 1;
  }

  /** Whether to try now; if so, {@link #note} is to be told. */
  boolean isOver() {
    if (pause == 0) {
      return true;
    }
    pause--;
    return false;
  }

  /** Takes note of a trial. */
  void note(boolean served) {
    next = served ? 1 : Math.min(2 * next, MOST);
    pause = next - 1;
  }
}
