package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resizer remembers, accepts and refuses. */
class ResizerTest {

  private final ImageU8 source = ImageU8.allocate(20, 10, 3);

  @Test
  void settersReturnAnotherResizerAndKeepTheRest() {
    Resizer first = Resizer.hamming();
    Resizer second = first.threads(3).engine(Engine.SCALAR).antialias(false).crop(1, 1, 2, 2);
    assertEquals(1, first.threads());
    assertEquals(3, second.threads());
    assertEquals(Engine.SCALAR, second.engine());
    assertEquals(Filter.HAMMING, second.filter());
  }

  @Test
  void withoutAntialiasingPixelsAreLeftOut() {
    byte[] row = {10, 99, 99, 99, 20, 99, 99, 99};
    ImageU8 result = ImageU8.allocate(2, 1, 1);
    Resizer.box().antialias(false).crop(0, 0, 8, 1).resize(ImageU8.of(8, 1, 1, row), result);
    assertArrayEquals(new byte[] {99, 99}, result.array());
    Resizer.box().resize(ImageU8.of(8, 1, 1, row), result);
    assertArrayEquals(new byte[] {77, 79}, result.array());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 64.1})
  void filtersNeedASensibleSupport(double support) {
    Refusal.of(() -> Filter.of(support, t -> 1), "support is " + support);
  }

  @Test
  void weightsThatSumToNothingAreRefused() {
    byte[] before = {1, 2, 3, 4};
    ImageU8 result = ImageU8.of(4, 1, 1, before);
    ImageU8 grey = ImageU8.allocate(9, 1, 1);
    Refusal.of(() -> Resizer.of(Filter.of(1, t -> 0)).resize(grey, result), "sum to 0");
    Refusal.of(() -> Resizer.of(Filter.of(1, t -> 0 / t)).resize(grey, result), "sum to");
    Refusal.of(() -> Resizer.of(Filter.of(1, t -> Double.NaN)).resize(grey, result), "NaN");
    assertArrayEquals(new byte[] {1, 2, 3, 4}, before);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0, 1, 1",
    "0, Infinity, 1, 1",
    "0, 0, Infinity, 1",
    "0, 0, 1, NaN",
    "-0.1, 0, 1, 1",
    "0, -5, 1, 1",
    "0, 0, 0, 1",
    "0, 0, 1, -1"
  })
  void cropsMustBeFiniteAndNotEmpty(double x, double y, double width, double height) {
    Refusal.of(
        () -> Resizer.box().crop(x, y, width, height), "" + x, "" + y, "" + width, "" + height);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 20.1, 10", "0.5, 0, 20, 10", "0, 9, 1, 2", "30, 0, 1, 1"})
  void cropsMustLieInTheSource(double x, double y, double width, double height) {
    Resizer resizer = Resizer.bilinear().crop(x, y, width, height);
    Refusal.of(() -> resizer.resize(source, ImageU8.allocate(5, 5, 3)), "20x10", "" + width);
  }

  @Test
  void theThinnestCropAtTheEndIsTheLastPixel() {
    byte[] row = new byte[100];
    row[99] = 7;
    double last = Math.nextDown(100.0);
    ImageU8 result = ImageU8.allocate(3, 1, 1);
    Resizer.box().crop(last, 0, 100 - last, 1).resize(ImageU8.of(100, 1, 1, row), result);
    assertArrayEquals(new byte[] {7, 7, 7}, result.array());
  }

  @Test
  void threadsMustBePositive() {
    Refusal.of(() -> Resizer.box().threads(0), "threads is 0");
  }

  @Test
  void imagesMustBeOfOneKindAndApart() {
    Refusal.of(() -> Resizer.box().resize(source, ImageU16.allocate(5, 5, 3)), "u16 5x5x3");
    Refusal.of(() -> Resizer.box().resize(source, ImageU8.allocate(5, 5, 4)), "u8 5x5x4");
    Refusal.of(() -> Resizer.box().resize(source, source.view(3, 3, 4, 4)), "overlap");
  }
}
