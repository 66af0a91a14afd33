package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/** Values worked out by hand, and published ones. */
class KnownAnswersTest {

  private static final float ATOL = 1e-5f;
  private static final float[] INPUT = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private static final float[] GRID = {
    -0.9f, -4.1f, 0, 0.2f, 1, -1, -0.333f, 1e-6f, 0.5f, 1, -1, -0.5f, 0, 0.3333f, 1, -1, -0.2f,
    1e-6f, 1.5f, 0.5f
  };

  @Test
  void zerosWithAlignedCorners() {
    expect(Padding.ZEROS, true, 0, 6, 5, 4.834f, 9, 2.25f, 6.33325f, 5, 5.1f, 0);
  }

  @Test
  void zerosWithoutAlignedCorners() {
    expect(Padding.ZEROS, false, 0, 6.5f, 1.25f, 4.6675f, 4.625f, 0.5f, 7.1665f, 1.25f, 5, 0);
  }

  @Test
  void borderWithAlignedCorners() {
    expect(Padding.BORDER, true, 1.2f, 6, 5, 4.834f, 9, 2.25f, 6.33325f, 5, 5.1f, 8.75f);
  }

  @Test
  void reflectionWithAlignedCorners() {
    expect(Padding.REFLECTION, true, 3.45f, 6, 5, 4.834f, 9, 2.25f, 6.33325f, 5, 5.1f, 7.75f);
  }

  private static void expect(Padding padding, boolean alignCorners, float... expected) {
    float[] actual = new float[10];
    SpatialTransformer.bilinear()
        .padding(padding)
        .alignCorners(alignCorners)
        .gridSample(
            Tensor.of(INPUT, 1, 1, 2, 5),
            Tensor.of(GRID, 1, 2, 5, 2),
            Tensor.of(actual, 1, 1, 2, 5));
    assertArrayEquals(expected, actual, ATOL);
  }

  @Test
  void affineGridOfAnyTheta() {
    Tensor theta = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 1, 2, 3);
    float[] aligned = new float[8];
    SpatialTransformer.bilinear()
        .alignCorners(true)
        .affineGrid(theta, Tensor.of(aligned, 1, 2, 2, 2));
    assertArrayEquals(new float[] {0, -3, 2, 5, 4, 7, 6, 15}, aligned, ATOL);
    float[] half = new float[8];
    SpatialTransformer.bilinear().affineGrid(theta, Tensor.of(half, 1, 2, 2, 2));
    assertArrayEquals(new float[] {1.5f, 1.5f, 2.5f, 5.5f, 3.5f, 6.5f, 4.5f, 10.5f}, half, ATOL);
  }

  @Test
  void anAxisOfOneHasTheBasePointZero() {
    Tensor theta = Tensor.of(new float[] {2, 3, 0.5f, 4, 5, -0.5f}, 1, 2, 3);
    for (boolean align : new boolean[] {true, false}) {
      float[] grid = new float[2];
      SpatialTransformer.bilinear()
          .alignCorners(align)
          .affineGrid(theta, Tensor.of(grid, 1, 1, 1, 2));
      assertArrayEquals(new float[] {0.5f, -0.5f}, grid);
    }
  }
}
