package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  @Test
  void medianOfAnOddNumberOfRoundsIsTheMiddleOne() {
    assertEquals(3, rounds("lanewarp", 9.0, 3.0, 1.0).median());
  }

  @Test
  void medianOfAnEvenNumberOfRoundsIsBetweenTheMiddleTwo() {
    assertEquals(2.5, rounds("lanewarp", 9.0, 2.0, 1.0, 3.0).median());
  }

  @Test
  void ratiosAreFormedRoundByRound() {
    Measurement ours = rounds("lanewarp", 1.0, 2.0, 4.0);
    Measurement theirs = rounds("opencv", 8.0, 6.0, 2.0);
    // 8, 3 and 0.5; the ratio of the medians would be 3 too, those of the extremes would not.
    assertArrayEquals(new double[] {0.5, 3, 8}, ours.ratios(theirs));
  }

  @Test
  void ratiosLeaveOutRoundsThatTheOtherLacks() {
    Measurement ours = rounds("lanewarp", 1.0, 1.0, 1.0);
    assertArrayEquals(new double[] {2, 3, 4}, ours.ratios(rounds("opencv", 4.0, 2.0)));
  }

  @Test
  void megapixelsPerSecondCountTheDestination() {
    assertEquals(307.2, rounds("lanewarp", 1.0).megapixelsPerSecond(), 1e-9);
  }

  @Test
  void jsonMapHoldsEverything() {
    Measurement m =
        new Measurement(
            "remap/u8c1/nearest/constant/1920x1080/random",
            "opencv",
            2,
            0.25,
            0.125,
            false,
            List.of(1.0, 2.5),
            "0123456789ab");
    assertEquals(m, Measurement.of(m.toMap()));
  }

  private static Measurement rounds(String contestant, Double... rounds) {
    return new Measurement(
        "warpAffine/u8c1/bilinear/constant/640x480",
        contestant,
        1,
        0,
        0,
        true,
        List.of(rounds),
        "");
  }
}
