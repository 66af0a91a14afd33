package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

  private final Tables tables = new Tables(Sample.figures());

  @Test
  void groupTableHasEveryFigureOfItsCases() {
    // Round by round OpenCV took 5, 4 and 3 times as long; 1920·1080 pixels in 2 ms.
    assertEquals(
        """
        | case | threads | Mpixel/s | OpenCV ms | ratio | BoofCV ms | ratio | of copy | error | \
        OpenCV's error |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        | `warpAffine/u8c1/bilinear/replicate/1920x1080` | 1 | 1036.8 | 8.000 | \
        4.00 (3.00 … 5.00) | 16.000 | 8.00 (5.33 … 16.00) | 25 % | 0.0020 | 0.0020 |
        | `warpAffine/u8c3/bilinear/constant/640x480` | 1 | 307.2 | wrong answer |  |  |  |  | \
        0.0020 | 0.50 |
        """,
        tables.group(Groups.BILINEAR).toString());
  }

  @Test
  void limitsAreThoseOfAnotherCaseWhereTheyTookNoPart() {
    Figures sample = Sample.figures();
    List<Measurement> more = new ArrayList<>(sample.measurements());
    more.add(Sample.right("warpAffine/u8c1/bicubic/constant/1920x1080", "lanewarp", 1, 8.0, 2.0));
    more.add(Sample.right("warpAffine/u8c3/bicubic/constant/1920x1080", "lanewarp", 1, 8.0, 2.0));
    assertEquals(
        """
        | case | threads | Mpixel/s | of copy | error |
        |---|---:|---:|---:|---:|
        | `warpAffine/u8c1/bicubic/constant/1920x1080` | 1 | 414.7 | ~10 % | 0.0020 |
        | `warpAffine/u8c3/bicubic/constant/1920x1080` | 1 | 414.7 |  | 0.0020 |
        """,
        new Tables(new Figures(sample.stamp(), more)).group(Groups.BICUBIC).toString());
  }

  @Test
  void scalingTableHasAColumnForEachNumberOfThreads() {
    assertEquals(
        """
        | Mpixel/s | Lanewarp, 1 thread | Lanewarp, 2 threads | OpenCV, 2 threads |
        |---|---:|---:|---:|
        | 512×512 | 100.0 | 200.0 | 100.0 |
        """,
        tables.scaling().toString());
  }
}
