package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lanewarp.PixelType;

class CaseTest {

  @Test
  void everyCaseIsReadBackFromItsName() {
    for (Case what : Cases.all()) {
      assertEquals(what, Case.parse(what.toString()));
    }
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    List<String> names = Cases.all().stream().map(Case::toString).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void nameTellsAllParts() {
    assertEquals(
        new Case("remap", "u16c3", "bicubic", "constant", 0, 1920, 1080, "barrel"),
        Case.parse("remap/u16c3/bicubic/constant/1920x1080/barrel"));
    Case what = Case.parse("warpAffine/u16c3/nearest/replicate/64x32");
    assertEquals(PixelType.U16, what.pixelType());
    assertEquals(3, what.channels());
    assertEquals(2048, what.pixels());
    assertEquals(65535, what.range());
    assertFalse(what.isConstant());
    assertEquals("warpAffine/u16c3/nearest/replicate/64x32", what.toString());
    Case resize = Case.parse("resize/u8c3/lanczos3/none/4928x3279-852x567");
    assertEquals(4928, resize.sourceWidth());
    assertEquals(3279, resize.sourceHeight());
    assertEquals(852, resize.width());
  }

  @Test
  void tensorsTellAllFourSizes() {
    Case what = Case.parse("gridSample/f32c16/bilinear/zeros/32x16x48x64");
    assertTrue(what.isTensor());
    assertEquals(32, what.images());
    assertEquals(16, what.channels());
    assertEquals(48, what.height());
    assertEquals(64, what.width());
    assertEquals(32 * 48 * 64, what.pixels());
    assertEquals("gridSample/f32c16/bilinear/zeros/32x16x48x64", what.toString());
    Case back = Case.parse(what + "/-15deg");
    assertEquals("-15deg", back.variant());
    assertEquals(what + "/-15deg", back.toString());
  }

  @Test
  void everyGroupHasItsCases() {
    var sizes =
        Cases.all().stream().collect(Collectors.groupingBy(Groups::of, Collectors.counting()));
    assertEquals(new HashSet<>(Arrays.asList(Groups.values())), sizes.keySet());
    // 9 types, 2 borders, 3 sizes, affine and perspective.
    assertEquals(108, sizes.get(Groups.BILINEAR));
    assertEquals(108, sizes.get(Groups.NEAREST));
    assertEquals(108, sizes.get(Groups.BICUBIC));
    assertEquals(12, sizes.get(Groups.SMALL));
    // 3 shapes, 3 interpolations, 2 paddings, 2 directions.
    assertEquals(36, sizes.get(Groups.SAMPLE));
    assertEquals(36, sizes.get(Groups.SAMPLE_BACKWARD));
    assertEquals(36, sizes.get(Groups.SAMPLE_FUSED));
    assertTrue(Groups.LARGE.isHead());
    assertFalse(Groups.FULL.isHead());
  }
}
