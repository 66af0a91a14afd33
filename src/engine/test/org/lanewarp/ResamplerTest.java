package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** What a resampler remembers, accepts and refuses. */
class ResamplerTest {

  private final Image source = Pictures.noise(Seed.random("source"), PixelType.F32, 20, 20, 2);

  @Test
  void settersReturnAnotherResamplerAndKeepTheRest() {
    Resampler first = Resampler.bicubic(-0.5);
    Resampler second = first.border(Border.WRAP).threads(3).engine(Engine.SCALAR);
    assertEquals(Border.constant(0), first.border());
    assertEquals(1, first.threads());
    assertEquals(Border.WRAP, second.border());
    assertEquals(3, second.threads());
    assertEquals(Engine.SCALAR, second.engine());
    assertEquals(-0.5, second.a());
    assertEquals(Interpolation.BICUBIC, second.interpolation());
  }

  @Test
  void bicubicIsOpenCvsUnlessToldOtherwise() {
    assertEquals(-0.75, Resampler.bicubic().a());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 8.01, -1e9})
  void bicubicTakesOnlySensibleSlopes(double a) {
    Refusal.of(() -> Resampler.bicubic(a), "A is " + a);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void threadsMustBePositive(int threads) {
    Refusal.of(() -> Resampler.nearest().threads(threads), "threads is " + threads);
  }

  @Test
  void pixelTypesMustBeTheSame() {
    refused(ImageU8.allocate(5, 5, 2), Affine.IDENTITY, Border.WRAP, "f32 20x20x2", "u8 5x5x2");
    refused(ImageU16.allocate(5, 5, 2), Affine.IDENTITY, Border.WRAP, "u16 5x5x2");
  }

  @Test
  void channelsMustBeTheSame() {
    refused(ImageF32.allocate(5, 5, 3), Affine.IDENTITY, Border.WRAP, "f32 5x5x3", "f32 20x20x2");
  }

  @Test
  void theMapMustBeAsLargeAsTheDestination() {
    CoordinateMap map = CoordinateMap.of(new float[42], new float[42], 6, 7);
    refused(ImageF32.allocate(7, 6, 2), map, Border.WRAP, "6x7", "7x6");
    refused(ImageF32.allocate(6, 6, 2), map, Border.WRAP, "6x7", "6x6");
  }

  @Test
  void theBordersValuesMustFitTheImage() {
    refused(ImageF32.allocate(5, 5, 2), Affine.IDENTITY, Border.constant(1, 2, 3), "3 values", "2");
    Image bytes = ImageU8.allocate(5, 5, 1);
    Image result = Pictures.noise(Seed.random("result"), PixelType.U8, 5, 5, 1);
    Image before = Pictures.copy(result);
    Resampler bad = Resampler.nearest().border(Border.constant(300));
    Refusal.of(() -> bad.warp(bytes, Affine.IDENTITY, result), "300");
    assertEquals(-1, Pictures.mismatch(before, result));
  }

  @Test
  void theDestinationMustNotShareTheSourcesPixels() {
    refused(source.view(1, 1, 5, 5), Affine.IDENTITY, Border.WRAP, "overlap");
    refused(source, Affine.IDENTITY, Border.WRAP, "overlap");
    refused(source.view(19, 19, 1, 1), Affine.translation(99, 0), Border.WRAP, "overlap");
  }

  @Test
  void theDestinationMustNotBeTheMapsArray() {
    float[] shared = new float[100];
    CoordinateMap map = CoordinateMap.of(new float[100], shared, 10, 5);
    refused(ImageF32.of(10, 5, 2, shared), map, Border.WRAP, "map");
  }

  @Test
  void neighbouringViewsOfOneArrayAreAllowed() {
    Image sheet = Pictures.noise(Seed.random("sheet"), PixelType.U8, 40, 21, 3);
    Image left = sheet.view(0, 0, 20, 21);
    Image right = sheet.view(20, 0, 20, 21);
    Resampler.bicubic().border(Border.REFLECT).warp(left, Affine.IDENTITY, right);
    assertEquals(-1, Pictures.mismatch(Pictures.compact(left), Pictures.compact(right)));
    Image below = sheet.view(3, 12, 30, 9);
    Image above = sheet.view(3, 3, 30, 9);
    Resampler.bilinear().warp(below, Affine.IDENTITY, above);
    assertEquals(-1, Pictures.mismatch(Pictures.compact(below), Pictures.compact(above)));
  }

  @Test
  void nullsAreRefusedBeforeAnythingIsWritten() {
    Image result = Pictures.noise(Seed.random("result"), PixelType.F32, 5, 5, 2);
    Image before = Pictures.copy(result);
    Resampler r = Resampler.bilinear();
    assertThrows(NullPointerException.class, () -> r.warp(null, Affine.IDENTITY, result));
    assertThrows(NullPointerException.class, () -> r.warp(source, null, result));
    assertThrows(NullPointerException.class, () -> r.warp(source, Affine.IDENTITY, null));
    assertThrows(
        NullPointerException.class, () -> r.border(null).warp(source, Affine.IDENTITY, result));
    assertThrows(
        NullPointerException.class, () -> r.engine(null).warp(source, Affine.IDENTITY, result));
    assertEquals(-1, Pictures.mismatch(before, result));
  }

  @ParameterizedTest
  @EnumSource
  void remapIsWarpWithAMap(Interpolation interpolation) {
    float[] xs = new float[100];
    float[] ys = new float[100];
    Pictures.scatter(Seed.random("xs"), xs);
    Pictures.scatter(Seed.random("ys"), ys);
    CoordinateMap map = CoordinateMap.relative(xs, ys, 10, 10);
    Image one = ImageF32.allocate(10, 10, 2);
    Image other = ImageF32.allocate(10, 10, 2);
    Resampler.of(interpolation).warp(source, map, one);
    Resampler.of(interpolation).remap(source, map, other);
    assertEquals(-1, Pictures.mismatch(one, other));
    assertNotEquals(-1, Pictures.mismatch(one, ImageF32.allocate(10, 10, 2)));
  }

  @Test
  void aResamplerCanBeUsedAgainOnOtherImages() {
    Resampler resampler = Resampler.bilinear().border(Border.REPLICATE);
    Image first = ImageF32.allocate(33, 21, 2);
    resampler.warp(source, Affine.rotation(10, 5, 5), first);
    Image bytes = Pictures.noise(Seed.random("bytes"), PixelType.U8, 7, 300, 4);
    resampler.warp(bytes, Affine.scale(0.1, 2), ImageU8.allocate(210, 99, 4));
    Image again = ImageF32.allocate(33, 21, 2);
    resampler.warp(source, Affine.rotation(10, 5, 5), again);
    assertEquals(-1, Pictures.mismatch(first, again));
  }

  private void refused(Image destination, Mapping mapping, Border border, String... words) {
    for (Interpolation interpolation : Interpolation.values()) {
      for (int threads = 1; threads <= 2; threads++) {
        Resampler r = Resampler.of(interpolation).border(border).threads(threads);
        Image before = Pictures.copy(destination);
        Refusal.of(() -> r.warp(source, mapping, destination), words);
        assertEquals(-1, Pictures.mismatch(before, destination), "written though refused");
      }
    }
  }
}
