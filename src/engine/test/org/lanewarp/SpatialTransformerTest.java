package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tensors and spatial transformers as their users meet them. */
class SpatialTransformerTest {

  private static final SpatialTransformer ST = SpatialTransformer.bilinear();

  @Test
  void settersLeaveTheOriginalAlone() {
    SpatialTransformer other =
        ST.padding(Padding.BORDER).alignCorners(true).threads(3).engine(Engine.SCALAR);
    assertEquals(Padding.ZEROS, ST.padding());
    assertFalse(ST.alignCorners());
    assertEquals(1, ST.threads());
    assertEquals(Padding.BORDER, other.padding());
    assertTrue(other.alignCorners());
    assertEquals(3, other.threads());
    assertEquals(Engine.SCALAR, other.engine());
    assertEquals(Interpolation.NEAREST, SpatialTransformer.nearest().interpolation());
    assertEquals(Interpolation.BICUBIC, SpatialTransformer.bicubic().interpolation());
    Refusal.of(() -> ST.threads(0), "threads is 0");
  }

  @Test
  void tensorsAreChecked() {
    Refusal.of(() -> Tensor.of(new float[5], 1, 2, 3), "5 elements", "(1, 2, 3)", "needs 6");
    Refusal.of(() -> Tensor.of(new float[5], -1, new int[] {2}), "offset is -1");
    Refusal.of(() -> Tensor.of(new float[5], Integer.MAX_VALUE, new int[] {2}), "2147483649");
    Refusal.of(() -> Tensor.of(new float[5], 2, -1), "(2, -1)", "negative");
    Refusal.of(() -> Tensor.of(new float[5]), "1 axis");
    Refusal.of(() -> Tensor.allocate(65536, 65536), "(65536, 65536)", "2147483647");
    Refusal.of(
        () -> Tensor.checkSize(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 8), "8)");
    assertEquals(0, Tensor.checkSize(Integer.MAX_VALUE, Integer.MAX_VALUE, 0));
    Tensor view = Tensor.of(new float[10], 2, new int[] {2, 3});
    assertEquals(2, view.offset());
    assertEquals(6, view.size());
    assertTrue(view.overlaps(Tensor.of(view.array(), 7, new int[] {1})));
    assertFalse(view.overlaps(Tensor.of(view.array(), 8, new int[] {1})));
    assertFalse(view.overlaps(Tensor.of(view.array(), 3, new int[] {0})));
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    Tensor input = Tensor.allocate(2, 3, 4, 5);
    Tensor grid = Tensor.allocate(2, 6, 7, 2);
    Tensor output = Tensor.allocate(2, 3, 6, 7);
    Tensor theta = Tensor.allocate(2, 2, 3);
    Refusal.of(() -> ST.gridSample(Tensor.allocate(3, 4, 5), grid, output), "input", "(3, 4, 5)");
    Refusal.of(() -> ST.gridSample(input, Tensor.allocate(2, 6, 7, 3), output), "(N, H, W, 2)");
    Refusal.of(() -> ST.gridSample(input, Tensor.allocate(6, 7, 2), output), "(6, 7, 2)");
    Refusal.of(() -> ST.gridSample(input, Tensor.allocate(1, 6, 7, 2), output), "batch");
    Refusal.of(() -> ST.gridSample(input, grid, Tensor.allocate(2, 3, 7, 6)), "(2, 3, 6, 7)");
    Refusal.of(() -> ST.gridSample(input, grid, Tensor.allocate(2, 4, 6, 7)), "(2, 4, 6, 7)");
    Refusal.of(() -> ST.transform(input, Tensor.allocate(2, 3, 3), output), "(N, 2, 3)");
    Refusal.of(() -> ST.transform(input, Tensor.allocate(1, 2, 3), output), "batch");
    Refusal.of(() -> ST.transform(input, theta, Tensor.allocate(2, 1, 4, 4)), "(2, 3, H, W)");
    Refusal.of(() -> ST.affineGrid(Tensor.allocate(2, 6), grid), "theta", "(2, 6)");
    Refusal.of(() -> ST.affineGrid(theta, Tensor.allocate(3, 6, 7, 2)), "batch");
    Refusal.of(() -> ST.gridSample(Tensor.allocate(2, 3, 0, 5), grid, output), "1 or more");
  }

  @Test
  void gradientsThatDoNotFitAreRefused() {
    Tensor input = Tensor.allocate(2, 3, 4, 5);
    Tensor grid = Tensor.allocate(2, 6, 7, 2);
    Tensor theta = Tensor.allocate(2, 2, 3);
    Tensor output = Tensor.allocate(2, 3, 6, 7);
    Tensor odd = Tensor.allocate(2, 3, 4, 4);
    Refusal.of(() -> ST.gridSampleBackward(input, grid, odd, null, null), "gradOutput", "(2, 3, 6");
    Refusal.of(() -> ST.gridSampleBackward(input, grid, output, odd, null), "gradInput", "4, 5)");
    Refusal.of(() -> ST.gridSampleBackward(input, grid, output, null, odd), "gradGrid", "7, 2)");
    Refusal.of(() -> ST.gridSampleBackward(input, grid, output, input, null), "overlap");
    Refusal.of(() -> ST.transformBackward(input, theta, output, null, odd), "gradTheta", "2, 3)");
    Refusal.of(() -> ST.transformBackward(input, odd, output, null, null), "theta", "(N, 2, 3)");
    Refusal.of(() -> ST.affineGridBackward(odd, theta), "gradGrid", "(N, H, W, 2)");
    Refusal.of(() -> ST.affineGridBackward(grid, odd), "gradTheta", "(N, 2, 3)");
  }

  @Test
  void emptyOutputsHaveGradientsOfZero() {
    Tensor gradInput = Tensor.of(new float[] {1, 2, 3, 4}, 1, 1, 2, 2);
    Tensor gradGrid = Tensor.allocate(1, 0, 3, 2);
    ST.gridSampleBackward(
        Tensor.allocate(1, 1, 2, 2),
        Tensor.allocate(1, 0, 3, 2),
        Tensor.allocate(1, 1, 0, 3),
        gradInput,
        gradGrid);
    assertArrayEquals(new float[4], gradInput.array());
    Tensor gradTheta = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 1, 2, 3);
    ST.transformBackward(
        Tensor.allocate(1, 0, 2, 2),
        Tensor.allocate(1, 2, 3),
        Tensor.allocate(1, 0, 2, 2),
        null,
        gradTheta);
    assertArrayEquals(new float[6], gradTheta.array());
  }

  @Test
  void tensorsThatShareNumbersAreRefused() {
    float[] array = new float[100];
    Tensor input = Tensor.of(array, 1, 1, 5, 5);
    Tensor output = Tensor.of(array, 20, new int[] {1, 1, 5, 5});
    Refusal.of(() -> ST.gridSample(input, Tensor.allocate(1, 5, 5, 2), output), "overlap");
    Refusal.of(() -> ST.transform(input, Tensor.allocate(1, 2, 3), output), "overlap");
  }

  @Test
  void emptyTensorsGiveEmptyOutputs() {
    ST.gridSample(
        Tensor.allocate(0, 3, 4, 5), Tensor.allocate(0, 6, 7, 2), Tensor.allocate(0, 3, 6, 7));
    ST.gridSample(
        Tensor.allocate(2, 0, 4, 5), Tensor.allocate(2, 6, 7, 2), Tensor.allocate(2, 0, 6, 7));
    ST.gridSample(
        Tensor.allocate(2, 1, 4, 5), Tensor.allocate(2, 0, 7, 2), Tensor.allocate(2, 1, 0, 7));
    ST.transform(
        Tensor.allocate(0, 3, 4, 5), Tensor.allocate(0, 2, 3), Tensor.allocate(0, 3, 1, 1));
    ST.affineGrid(Tensor.allocate(0, 2, 3), Tensor.allocate(0, 4, 4, 2));
  }

  @Test
  void whatLiesAroundAViewStays() {
    float[] array = new float[12];
    Tensor output = Tensor.of(array, 3, new int[] {1, 1, 2, 3});
    Tensor input = Tensor.of(new float[] {7}, 1, 1, 1, 1);
    ST.padding(Padding.BORDER).gridSample(input, Tensor.allocate(1, 2, 3, 2), output);
    assertArrayEquals(new float[] {0, 0, 0, 7, 7, 7, 7, 7, 7, 0, 0, 0}, array);
  }
}
