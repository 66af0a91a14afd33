package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private final Summary summary = new Summary(Sample.figures());

  @Test
  void headTableHasMeanWorstAndLosses() {
    // Ratios to OpenCV: 4 and 1; to BoofCV: 8. The limit copy is no peer.
    assertEquals(
        """
        | group | vs OpenCV | vs BoofCV |
        |---|---:|---:|
        | warpAffine and warpPerspective, bilinear | 4.00× (worst 4.00×), 0 of 1 lost | \
        8.00× (worst 8.00×), 0 of 1 lost |
        | warpAffine and warpPerspective, nearest | 1.00× (worst 0.25×), 1 of 2 lost |  |
        """,
        summary.head(1).toString());
  }

  @Test
  void headTableOfOtherThreadsIsItsOwn() {
    assertEquals(List.of(1, 2), summary.threads());
    // On two threads only a case of no head group was measured.
    assertTrue(summary.head(2).isEmpty());
  }

  @Test
  void losingCasesAreListedWithTheirFigures() {
    assertEquals(
        """
        | case | peer | threads | ratio | Lanewarp ms | peer ms |
        |---|---|---:|---:|---:|---:|
        | `warpAffine/u8c1/nearest/constant/640x480` | OpenCV | 1 | 0.25 (0.25 … 0.25) | 4.000 | \
        1.000 |
        """,
        summary.losing().toString());
  }

  @Test
  void worstCasesAreNamed() {
    assertTrue(
        summary
            .worst(1)
            .toString()
            .contains(
                "| warpAffine and warpPerspective, nearest | OpenCV |"
                    + " `warpAffine/u8c1/nearest/constant/640x480` | 0.25 (0.25 … 0.25) |"));
  }

  @Test
  void wrongAnswersAreListedAndCountForNothing() {
    assertEquals(
        """
        | case | system | threads | largest error | samples off |
        |---|---|---:|---:|---:|
        | `warpAffine/u8c3/bilinear/constant/640x480` | OpenCV | 1 | 0.50 | 25.0000 % |
        """,
        summary.wrong().toString());
  }
}
