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
  @MethodSource("affineGrids")
  void affineGridsAgree(TorchCase c) {
    Tensor expected = c.tensor("expected");
    Tensor actual = Tensors.like(expected);
    SpatialTransformer.bilinear().alignCorners(c.alignCorners()).affineGrid(c.tensor("in"), actual);
    Tensors.close(expected, actual, 2e-6, false, c.name());
  }
}
