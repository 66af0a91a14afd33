package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageF32;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.Resampler;

/** Moves by whole pixels copy samples that arithmetic would spoil. */
class SampleBitsTest {

  private static final float[] AWKWARD = {
    1, Float.POSITIVE_INFINITY, -0f, 3e38f, -3e38f, Float.NaN, Float.MIN_VALUE, 0f, -7
  };

  @Test
  void theIdentityKeepsInfinitiesNansAndTheSignOfZero() {
    assertIdentical(Affine.IDENTITY);
  }

  @Test
  void soDoesAPerspectiveThatIsTheIdentity() {
    assertIdentical(Affine.IDENTITY.toPerspective());
    assertIdentical(new Perspective(8, 0, 0, 0, 8, 0, 0, 0, 8));
  }

  @Test
  void quarterTurnsAndFlipsMoveThemToo() {
    float[] turned = new float[9];
    float[] flipped = new float[9];
    for (int i = 0; i < 9; i++) {
      turned[i] = AWKWARD[3 * (2 - i % 3) + i / 3];
      flipped[i] = AWKWARD[3 * (i / 3) + 2 - i % 3];
    }
    assertMoved(turned, new Affine(0, 1, 0, -1, 0, 2));
    assertMoved(flipped, new Affine(-1, 0, 2, 0, 1, 0));
  }

  @Test
  void aReplicatedCornerOfNegativeZeroIsTheSameNearAndFar() {
    ImageF32 source = ImageF32.of(2, 2, 1, new float[] {-0f, -0f, -0f, -0f});
    for (Resampler resampler : new Resampler[] {Resampler.bilinear(), Resampler.bicubic()}) {
      ImageF32 out = ImageF32.allocate(700, 90, 1);
      resampler.border(Border.REPLICATE).warp(source, Affine.translation(-300.3, -40.6), out);
      for (float v : out.array()) {
        assertEquals(0, Float.floatToRawIntBits(v), resampler.interpolation().toString());
      }
    }
  }

  private static void assertIdentical(Mapping mapping) {
    assertMoved(AWKWARD, mapping);
  }

  private static void assertMoved(float[] expected, Mapping mapping) {
    for (Resampler resampler : new Resampler[] {Resampler.bilinear(), Resampler.bicubic()}) {
      ImageF32 out = ImageF32.allocate(3, 3, 1);
      resampler.border(Border.REPLICATE).warp(ImageF32.of(3, 3, 1, AWKWARD), mapping, out);
      assertArrayEquals(bits(expected), bits(out.array()), resampler.interpolation().toString());
    }
  }

  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    return bits;
  }
}
