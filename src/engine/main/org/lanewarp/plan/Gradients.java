package org.lanewarp.plan;

import org.lanewarp.Tensor;

/**
 * The gradient of a loss by the output of a sampling, and where its gradients go; null for those
 * that nobody asks for.
 *
 * @param output (N, C, Ho, Wo)
 * @param input (N, C, H, W)
 * @param grid (N, Ho, Wo, 2)
 * @param theta (N, 2, 3)
 */
public record Gradients(Tensor output, Tensor input, Tensor grid, Tensor theta) {

  boolean wantsSlopes() {
    return grid != null || theta != null;
  }
}
