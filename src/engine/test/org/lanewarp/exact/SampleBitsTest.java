package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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

  private static void assertIdentical(Mapping mapping) {
    for (Resampler resampler : new Resampler[] {Resampler.bilinear(), Resampler.bicubic()}) {
      ImageF32 out = ImageF32.allocate(3, 3, 1);
      resampler.border(Border.REPLICATE).warp(ImageF32.of(3, 3, 1, AWKWARD), mapping, out);
      assertArrayEquals(bits(AWKWARD), bits(out.array()), resampler.interpolation().toString());
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
