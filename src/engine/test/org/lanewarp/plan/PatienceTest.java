package org.lanewarp.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What serves is tried again at once, what does not after pauses that double. */
class PatienceTest {

  private final Patience patience = new Patience();

  @Test
  void atFirstNothingIsLeftOut() {
    assertTrue(patience.isOver());
    assertTrue(patience.isOver(), "asking alone is no failure");
  }

  @Test
  void whatServesIsNeverLeftOut() {
    assertArrayEquals(new int[] {0, 0, 0}, pauses(true, 3));
  }

  @Test
  void pausesDoubleWhileTrialsAreInVainUpToALimit() {
    assertArrayEquals(new int[] {1, 3, 7, 15, 15, 15}, pauses(false, 6));
  }

  @Test
  void aTrialThatServesEndsThePauses() {
    pauses(false, 4);
    assertArrayEquals(new int[] {0, 0}, pauses(true, 2));
    assertArrayEquals(new int[] {1, 3}, pauses(false, 2));
  }

  @Test
  void renewedItHasForgottenAllFailures() {
    pauses(false, 4);
    patience.note(false);
    patience.renew();
    assertEquals(0, pause());
    assertArrayEquals(new int[] {1, 3}, pauses(false, 2));
  }

  /** How many are left out after each of some trials. */
  private int[] pauses(boolean served, int trials) {
    return IntStream.range(0, trials)
        .map(
            trial -> {
              patience.note(served);
              return pause();
            })
        .toArray();
  }

  private int pause() {
    int pause = 0;
    while (!patience.isOver()) {
      pause++;
      assertTrue(pause < 100, "the pause has no end");
    }
    return pause;
  }
}
