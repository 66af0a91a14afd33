package org.lanewarp.jmh;

import java.util.Random;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/**
 * The tensors of a case: white noise, a transform as a network might find it (a turn by 15° and a
 * zoom by 1.1), and its grid, bent by waves of a pixel or two where no fused operation is measured.
 * A variant turns the other way, since hardware does not read ahead equally well in both.
 *
 * @param what is to be computed
 * @param input (N, C, H, W)
 * @param theta (N, 2, 3)
 * @param grid (N, H, W, 2)
 * @param gradOutput (N, C, H, W)
 */
public record TensorScene(Case what, Tensor input, Tensor theta, Tensor grid, Tensor gradOutput) {

  /** The variant that turns the other way. */
  static final String BACK = "-15deg";

  static TensorScene of(Case what) {
    int n = what.images();
    int h = what.height();
    int w = what.width();
    Random random = new Random(15);
    Tensor input = noise(random, n, what.channels(), h, w);
    Tensor theta = Tensor.allocate(n, 2, 3);
    double turn = Math.toRadians(what.variant().equals(BACK) ? -15 : 15);
    double cos = Math.cos(turn) / 1.1;
    double sin = Math.sin(turn) / 1.1;
    double[] one = {cos, sin * h / w, 0.02, -sin * w / h, cos, -0.01};
    for (int i = 0; i < theta.size(); i++) {
      theta.array()[i] = (float) one[i % 6];
    }
    Tensor grid = Tensor.allocate(n, h, w, 2);
    SpatialTransformer.bilinear().affineGrid(theta, grid);
    if (!what.group().equals("affineGridSample")) {
      for (int i = 0; i < grid.size(); i++) {
        int size = i % 2 == 0 ? w : h;
        grid.array()[i] += (float) (3.0 / size * Math.sin(i * 0.05));
      }
    }
    Tensor gradOutput = what.isBackward() ? noise(random, input.shape()) : null;
    return new TensorScene(what, input, theta, grid, gradOutput);
  }

  private static Tensor noise(Random random, int... shape) {
    Tensor t = Tensor.allocate(shape);
    for (int i = 0; i < t.size(); i++) {
      t.array()[i] = 255 * random.nextFloat();
    }
    return t;
  }

  /**
   * Room for a result: planes below each other, and below the input's gradient the grid's, a row of
   * pairs in two lines.
   */
  Image blank() {
    int planes = input.size(0) * input.size(1) + (what.isBackward() ? 2 * input.size(0) : 0);
    return ImageF32.allocate(what.width(), planes * what.height(), 1);
  }
}
