package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The geometry of images, and what it refuses. */
class ImageTest {

  @Test
  void anImageWrapsTheCallersArray() {
    byte[] bytes = new byte[24];
    short[] shorts = new short[24];
    float[] floats = new float[24];
    assertSame(bytes, ImageU8.of(4, 2, 3, bytes).array());
    assertSame(shorts, ImageU16.of(4, 2, 3, shorts).array());
    assertSame(floats, ImageF32.of(4, 2, 3, floats).array());
  }

  @Test
  void anImageKnowsItsGeometry() {
    Image image = ImageU16.of(4, 2, 3, new short[100], 7, 20);
    assertEquals(PixelType.U16, image.type());
    assertEquals(4, image.width());
    assertEquals(2, image.height());
    assertEquals(3, image.channels());
    assertEquals(7, image.offset());
    assertEquals(20, image.stride());
    assertEquals(7 + 20 + 2 * 3, image.index(2, 1));
    assertEquals("u16 4x2x3", image.toString());
  }

  @Test
  void anAllocatedImageIsZeroAndWithoutGaps() {
    ImageF32 image = ImageF32.allocate(5, 3, 2);
    assertEquals(30, image.array().length);
    assertEquals(0, image.offset());
    assertEquals(10, image.stride());
    for (float sample : image.array()) {
      assertEquals(0f, sample);
    }
  }

  @Test
  void theLastRowNeedsNoFullStride() {
    assertEquals(2, ImageU8.of(3, 2, 1, new byte[15], 2, 10).height());
    Refusal.of(() -> ImageU8.of(3, 2, 1, new byte[14], 2, 10), "14", "15", "3x2x1");
  }

  @Test
  void pixelsOutsideHaveNoIndex() {
    Image image = ImageU8.allocate(4, 3, 1);
    assertThrows(IndexOutOfBoundsException.class, () -> image.index(4, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> image.index(0, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> image.index(-1, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void sidesMustBePositive(int side) {
    Refusal.of(() -> ImageU8.allocate(side, 5, 1), side + "x5");
    Refusal.of(() -> ImageU16.allocate(5, side, 1), "5x" + side);
    Refusal.of(() -> ImageF32.of(side, 5, 1, new float[100]), side + "x5");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 1 << 30})
  void channelsMustBeOneToFour(int channels) {
    Refusal.of(() -> ImageU8.allocate(2, 2, channels), "channels is " + channels, "1 to 4");
    Refusal.of(() -> ImageF32.of(2, 2, channels, new float[64]), "channels is " + channels);
  }

  @Test
  void sizesAreComputedInLong() {
    Refusal.of(() -> ImageU8.allocate(50_000, 50_000, 1), "50000x50000x1", "2147483647");
    Refusal.of(() -> ImageU8.of(50_000, 50_000, 1, new byte[9]), "50000x50000x1", "2147483647");
    Refusal.of(() -> Image.checkSize(46_341, 46_341, 1), "46341x46341x1");
    Refusal.of(() -> Image.checkSize(30_000, 30_000, 3), "30000x30000x3");
    Refusal.of(() -> Image.checkSize(Integer.MAX_VALUE, Integer.MAX_VALUE, 4), "2147483647");
    Refusal.of(() -> Image.checkSize(1 << 30, 1, 2), "1073741824x1x2");
    // 65536² is 0 in int, so it is what an overflow would let through.
    Refusal.of(() -> Image.checkSize(65_536, 65_536, 1), "65536x65536x1");
  }

  @Test
  void theLargestArrayIsAllowed() {
    assertEquals(Integer.MAX_VALUE, Image.checkSize(Integer.MAX_VALUE, 1, 1));
    assertEquals(46_340 * 46_340, Image.checkSize(46_340, 46_340, 1));
  }

  @Test
  void theArrayMustHoldTheImage() {
    Refusal.of(() -> ImageU8.of(10, 10, 3, new byte[299]), "299", "300", "10x10x3");
    Refusal.of(() -> ImageU16.of(10, 10, 1, new short[100], 1, 10), "100", "101", "offset 1");
  }

  @Test
  void offsetAndStrideMustMakeSense() {
    Refusal.of(() -> ImageF32.of(4, 4, 1, new float[64], -1, 8), "offset is -1");
    Refusal.of(() -> ImageF32.of(4, 4, 2, new float[64], 0, 7), "stride is 7", "8");
    Refusal.of(() -> ImageF32.of(4, 4, 1, new float[64], 0, -4), "stride is -4");
  }

  @Test
  void offsetsAndStridesNearTheLimitOfIntDoNotOverflow() {
    byte[] bytes = new byte[64];
    Refusal.of(() -> ImageU8.of(4, 4, 1, bytes, Integer.MAX_VALUE, 8), "2147483647");
    Refusal.of(() -> ImageU8.of(4, 4, 1, bytes, 0, Integer.MAX_VALUE), "2147483647");
  }
}
