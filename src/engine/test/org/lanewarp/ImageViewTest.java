package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.scene.Seed;

/** Sub-images share the array; whether two of them share pixels is decided exactly. */
class ImageViewTest {

  @Test
  void aViewSeesTheSamePixels() {
    ImageU16 image = ImageU16.of(10, 8, 3, new short[1000], 5, 40);
    ImageU16 view = image.view(2, 3, 6, 4);
    assertSame(image.array(), view.array());
    assertEquals(image.index(2, 3), view.index(0, 0));
    assertEquals(image.index(7, 6), view.index(5, 3));
    assertEquals(image.stride(), view.stride());
    assertEquals("u16 6x4x3", view.toString());
  }

  @Test
  void aViewOfAViewCountsFromTheView() {
    ImageF32 image = ImageF32.allocate(10, 8, 2);
    ImageF32 inner = image.view(2, 3, 6, 4).view(1, 1, 2, 2);
    assertEquals(image.index(3, 4), inner.index(0, 0));
  }

  @Test
  void theWholeImageIsAView() {
    ImageU8 image = ImageU8.allocate(10, 8, 1);
    assertEquals(image.index(9, 7), image.view(0, 0, 10, 8).index(9, 7));
  }

  @Test
  void aViewMustLieInside() {
    ImageU8 image = ImageU8.allocate(10, 8, 1);
    Refusal.of(() -> image.view(5, 0, 6, 1), "6x1", "(5, 0)", "10x8");
    Refusal.of(() -> image.view(0, 5, 1, 4), "1x4", "(0, 5)");
    Refusal.of(() -> image.view(-1, 0, 2, 2), "(-1, 0)");
    Refusal.of(() -> image.view(0, -1, 2, 2), "(0, -1)");
    Refusal.of(() -> image.view(0, 0, 0, 2), "0x2");
    Refusal.of(() -> image.view(Integer.MAX_VALUE, 0, 2, 2), "2147483647");
    Refusal.of(() -> image.view(0, 3, 2, Integer.MAX_VALUE), "2147483647");
  }

  @Test
  void imagesInDifferentArraysDoNotOverlap() {
    assertFalse(ImageU8.allocate(4, 4, 1).overlaps(ImageU8.allocate(4, 4, 1)));
  }

  @Test
  void anImageOverlapsItself() {
    ImageU8 image = ImageU8.allocate(4, 4, 1);
    assertTrue(image.overlaps(image));
  }

  @Test
  void viewsOfOneImageOverlapWhereTheyShareAPixelAndNowhereElse() {
    Random random = Seed.random("overlaps");
    ImageF32 image = ImageF32.of(9, 7, 2, new float[300], 3, 23);
    int shared = 0;
    for (int i = 0; i < 4000; i++) {
      ImageF32 one = view(random, image);
      ImageF32 other = view(random, image);
      boolean share = share(one, other);
      shared += share ? 1 : 0;
      assertEquals(share, one.overlaps(other), () -> Seed.tag(place(one) + " " + place(other)));
    }
    assertTrue(shared > 400 && shared < 3600);
  }

  @Test
  void rectanglesThatWrapAroundTheEndOfARowAreComparedExactly() {
    Random random = Seed.random("wrapping rectangles");
    float[] floats = new float[200];
    for (int i = 0; i < 4000; i++) {
      ImageF32 one = rectangle(random, floats);
      ImageF32 other = rectangle(random, floats);
      assertEquals(
          share(one, other), one.overlaps(other), () -> Seed.tag(place(one) + " " + place(other)));
    }
  }

  @Test
  void noSharedPixelIsOverlookedWhenTheStridesDiffer() {
    Random random = Seed.random("strides");
    float[] floats = new float[400];
    int shared = 0;
    for (int i = 0; i < 4000; i++) {
      ImageF32 one = ImageF32.of(3, 4, 2, floats, random.nextInt(200), 6 + random.nextInt(20));
      ImageF32 other = ImageF32.of(2, 5, 1, floats, random.nextInt(200), 2 + random.nextInt(30));
      if (share(one, other)) {
        shared++;
        assertTrue(one.overlaps(other), () -> Seed.tag(place(one) + " " + place(other)));
      }
    }
    assertTrue(shared > 400);
  }

  private static ImageF32 view(Random random, ImageF32 image) {
    int x = random.nextInt(image.width());
    int y = random.nextInt(image.height());
    return image.view(
        x, y, 1 + random.nextInt(image.width() - x), 1 + random.nextInt(image.height() - y));
  }

  private static ImageF32 rectangle(Random random, float[] floats) {
    return ImageF32.of(
        1 + random.nextInt(10), 1 + random.nextInt(5), 1, floats, random.nextInt(120), 12);
  }

  private static boolean share(Image one, Image other) {
    boolean[] used = new boolean[((float[]) one.array()).length];
    for (int y = 0; y < one.height(); y++) {
      for (int k = 0; k < one.width() * one.channels(); k++) {
        used[one.index(0, y) + k] = true;
      }
    }
    for (int y = 0; y < other.height(); y++) {
      for (int k = 0; k < other.width() * other.channels(); k++) {
        if (used[other.index(0, y) + k]) {
          return true;
        }
      }
    }
    return false;
  }

  private static String place(Image image) {
    return image + " at " + image.offset() + " stride " + image.stride();
  }

  @Test
  void aSingleRowOverlapsOnlyTheSamplesItTouches() {
    byte[] array = new byte[1000];
    ImageU8 sheet = ImageU8.of(10, 10, 1, array, 0, 100);
    assertFalse(sheet.overlaps(ImageU8.of(10, 1, 1, array, 50, 10)));
    assertTrue(sheet.overlaps(ImageU8.of(60, 1, 1, array, 50, 60)));
    assertTrue(ImageU8.of(1, 1, 1, array, 909, 1).overlaps(sheet));
    assertFalse(ImageU8.of(1, 1, 1, array, 910, 1).overlaps(sheet));
  }
}
