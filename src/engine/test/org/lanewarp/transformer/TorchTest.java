package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/** PyTorch's own numbers. */
class TorchTest {

  private static final double FORWARD = 2e-5;
  private static final double GRADIENT = 2e-4;

  static List<TorchCase> grids() {
    return TorchCase.all("grid");
  }

  static List<TorchCase> affineGrids() {
    return TorchCase.all("affine-grid");
  }

  @Test
  void allCasesAreThere() {
    assertEquals(18, grids().size());
    assertEquals(2, affineGrids().size());
  }

  @ParameterizedTest
  @MethodSource("grids")
  void samplesAgree(TorchCase c) {
    Tensor expected = c.tensor("expected");
    Tensor actual = Tensors.like(expected);
    c.transformer().gridSample(c.tensor("in"), c.tensor("grid"), actual);
    Tensors.close(expected, actual, FORWARD, false, c.name());
  }

  @ParameterizedTest
  @MethodSource("grids")
  void gradientsAgree(TorchCase c) {
    Tensor input = c.tensor("grad_input");
    Tensor grid = c.tensor("grad_grid");
    Tensor gradInput = Tensors.like(input);
    Tensor gradGrid = Tensors.like(grid);
    c.transformer()
        .gridSampleBackward(
            c.tensor("in"), c.tensor("grid"), c.tensor("grad_output"), gradInput, gradGrid);
    Tensors.close(input, gradInput, GRADIENT, true, c.name() + " input");
    Tensors.close(grid, gradGrid, GRADIENT, true, c.name() + " grid");
  }

  @ParameterizedTest
  @MethodSource("affineGrids")
  void affineGridsAgree(TorchCase c) {
    Tensor expected = c.tensor("expected");
    Tensor actual = Tensors.like(expected);
    SpatialTransformer.bilinear().alignCorners(c.alignCorners()).affineGrid(c.tensor("in"), actual);
    Tensors.close(expected, actual, 2e-6, false, c.name());
  }
}
