package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.Engine;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import org.lanewarp.oracle.SamplerOracle;
import org.lanewarp.scene.Seed;

/**
 * Gradients against central differences of the oracle, and engines and threads among each other.
 */
class GradientTest {

  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 2e-4;
  private static final int HEIGHT = 9;
  private static final int WIDTH = 12;

  static List<Modes> modes() {
    return Modes.all();
  }

  /** A loss: the output times fixed numbers, in double. */
  private static double loss(
      Modes mode, double[][][][] input, double[][] grid, Tensor gradOutput, int n) {
    SamplerOracle oracle = mode.oracle();
    int places = gradOutput.size(2) * gradOutput.size(3);
    double loss = 0;
    for (int c = 0; c < gradOutput.size(1); c++) {
      int at = gradOutput.offset() + (n * gradOutput.size(1) + c) * places;
      for (int i = 0; i < places; i++) {
        double value = oracle.sample(input[n][c], grid[n][2 * i], grid[n][2 * i + 1]);
        loss += gradOutput.array()[at + i] * value;
      }
    }
    return loss;
  }

  private static double[][][][] doubles(Tensor t) {
    double[][][][] d = new double[t.size(0)][t.size(1)][][];
    for (int n = 0; n < t.size(0); n++) {
      for (int c = 0; c < t.size(1); c++) {
        d[n][c] = Tensors.plane(t, n, c);
      }
    }
    return d;
  }

  /** A grid, {@code [n][2 i + axis]}, whose pixel coordinates keep off every kink. */
  private static double[][] grid(Modes mode, Random random, Tensor gradOutput) {
    int places = gradOutput.size(2) * gradOutput.size(3);
    double[][] grid = new double[gradOutput.size(0)][2 * places];
    for (double[] values : grid) {
      for (int i = 0; i < values.length; i++) {
        int size = i % 2 == 0 ? WIDTH : HEIGHT;
        // Kinks lie on pixels, and halfway where nearest changes or reflection turns.
        int quarter = random.nextInt(4 * size + 24) - 12;
        double x = (quarter + 0.2 + 0.6 * random.nextDouble()) / 4;
        values[i] = (float) mode.oracle().grid(x, size);
      }
    }
    return grid;
  }

  private static Tensor tensor(double[][] grid, Tensor gradOutput) {
    int height = gradOutput.size(2);
    int width = gradOutput.size(3);
    Tensor t = Tensor.allocate(grid.length, height, width, 2);
    for (int n = 0; n < grid.length; n++) {
      for (int i = 0; i < grid[n].length; i++) {
        t.array()[n * grid[n].length + i] = (float) grid[n][i];
      }
    }
    return t;
  }

  @ParameterizedTest
  @MethodSource("modes")
  void gradientsOfGridSampleAreTheOraclesSlopes(Modes mode) {
    Random random = Seed.random("gradients " + mode);
    Tensor input = Tensors.noise(random, 2, 2, HEIGHT, WIDTH);
    Tensor gradOutput = Tensors.noise(random, 2, 2, 5, 7);
    double[][] places = grid(mode, random, gradOutput);
    Tensor grid = tensor(places, gradOutput);
    Tensor gradInput = Tensors.like(input);
    Tensor gradGrid = Tensors.like(grid);
    mode.transformer().gridSampleBackward(input, grid, gradOutput, gradInput, gradGrid);
    compare(inputSlopes(mode, input, places, gradOutput), gradInput, mode + " input");
    double[][][][] values = doubles(input);
    double[] expected = new double[grid.size()];
    int perImage = places[0].length;
    for (int i = 0; i < expected.length; i++) {
      int n = i / perImage;
      double middle = places[n][i % perImage];
      places[n][i % perImage] = middle + STEP;
      double more = loss(mode, values, places, gradOutput, n);
      places[n][i % perImage] = middle - STEP;
      double less = loss(mode, values, places, gradOutput, n);
      places[n][i % perImage] = middle;
      expected[i] = (more - less) / (2 * STEP);
    }
    compare(expected, gradGrid, mode + " grid");
  }

  private static double[] inputSlopes(
      Modes mode, Tensor input, double[][] places, Tensor gradOutput) {
    double[][][][] values = doubles(input);
    int perImage = input.size() / input.size(0);
    double[] expected = new double[input.size()];
    for (int i = 0; i < expected.length; i++) {
      double[] row = values[i / perImage][i / (HEIGHT * WIDTH) % 2][i / WIDTH % HEIGHT];
      double middle = row[i % WIDTH];
      row[i % WIDTH] = middle + 1; // linear, so a step of 1 has no error
      double more = loss(mode, values, places, gradOutput, i / perImage);
      row[i % WIDTH] = middle - 1;
      double less = loss(mode, values, places, gradOutput, i / perImage);
      row[i % WIDTH] = middle;
      expected[i] = (more - less) / 2;
    }
    return expected;
  }

  @ParameterizedTest
  @MethodSource("modes")
  void gradientsOfTransformAreTheOraclesSlopes(Modes mode) {
    Random random = Seed.random("theta gradients " + mode);
    Tensor input = Tensors.noise(random, 2, 2, HEIGHT, WIDTH);
    Tensor gradOutput = Tensors.noise(random, 2, 2, 4, 3);
    Tensor theta = thetaOffKinks(mode, random, gradOutput);
    Tensor gradInput = Tensors.like(input);
    Tensor gradTheta = Tensors.like(theta);
    mode.transformer().transformBackward(input, theta, gradOutput, gradInput, gradTheta);
    double[][] places = places(theta, gradOutput, mode.alignCorners(), -1, 0);
    compare(inputSlopes(mode, input, places, gradOutput), gradInput, mode + " input");
    double[] expected = new double[12];
    for (int k = 0; k < 12; k++) {
      double[][] more = places(theta, gradOutput, mode.alignCorners(), k, STEP);
      double[][] less = places(theta, gradOutput, mode.alignCorners(), k, -STEP);
      expected[k] =
          (loss(mode, doubles(input), more, gradOutput, k / 6)
                  - loss(mode, doubles(input), less, gradOutput, k / 6))
              / (2 * STEP);
    }
    compare(expected, gradTheta, mode + " theta");
  }

  private static Tensor thetaOffKinks(Modes mode, Random random, Tensor gradOutput) {
    while (true) {
      Tensor theta = Tensors.noise(random, 2, 2, 3);
      double nearest = 1;
      for (double[] image : places(theta, gradOutput, mode.alignCorners(), -1, 0)) {
        for (int i = 0; i < image.length; i++) {
          double x = mode.oracle().unpadded(image[i], i % 2 == 0 ? WIDTH : HEIGHT);
          nearest = Math.min(nearest, Math.abs(2 * x - Math.rint(2 * x)) / 2);
        }
      }
      if (nearest > 1e-3) {
        return theta;
      }
    }
  }

  /** The affine grid in double, with a step in one coefficient. */
  private static double[][] places(
      Tensor theta, Tensor gradOutput, boolean align, int stepped, double step) {
    int height = gradOutput.size(2);
    int width = gradOutput.size(3);
    double[] t =
        IntStream.range(0, 12).mapToDouble(k -> theta.array()[theta.offset() + k]).toArray();
    if (stepped >= 0) {
      t[stepped] += step;
    }
    double[][] places = new double[2][2 * height * width];
    for (int n = 0; n < 2; n++) {
      for (int i = 0; i < height * width; i++) {
        double x = base(i % width, width, align);
        double y = base(Math.floorDiv(i, width), height, align);
        places[n][2 * i] = t[6 * n] * x + t[6 * n + 1] * y + t[6 * n + 2];
        places[n][2 * i + 1] = t[6 * n + 3] * x + t[6 * n + 4] * y + t[6 * n + 5];
      }
    }
    return places;
  }

  private static double base(int i, int n, boolean align) {
    double line = -1 + 2.0 * i / (n - 1);
    return align ? line : line * (n - 1) / n;
  }

  private static void compare(double[] expected, Tensor actual, String what) {
    double largest = Math.max(1e-3, Arrays.stream(expected).map(Math::abs).max().orElseThrow());
    float[] numbers = Tensors.numbers(actual);
    for (int i = 0; i < expected.length; i++) {
      String message = Seed.tag(what, "number", i);
      assertEquals(expected[i], numbers[i], TOLERANCE * largest, message);
    }
  }

  @Tag("parity")
  @ParameterizedTest
  @MethodSource("modes")
  void enginesAndThreadsGiveTheSameBits(Modes mode) {
    Random random = Seed.random("gradient bits " + mode);
    for (int width : new int[] {1, 7, 8, 9, 33, 150}) {
      Tensor input = Tensors.noise(random, 2, 1 + random.nextInt(4), 70, 23);
      duel(mode, random, input, Tensors.smoothGrid(random, 1.2, 2, 40, width, 2));
    }
    Tensor input = Tensors.noise(random, 1, 3, 200, 300);
    duel(mode, random, input, Tensors.smoothGrid(random, 0.3, 1, 40, 200, 2));
    Tensor scattered = Tensors.noise(random, 1, 9, 140, 2);
    for (int i = 0; i < scattered.array().length; i += 1 + random.nextInt(200)) {
      scattered.array()[i] = random.nextBoolean() ? Float.NaN : 1e30f;
    }
    duel(mode, random, input, scattered);
    duel(mode, random, Tensors.noise(random, 1, 20, 100, 70), scattered);
  }

  private static void duel(Modes mode, Random random, Tensor input, Tensor grid) {
    Tensor gradOutput =
        Tensors.noise(random, input.size(0), input.size(1), grid.size(1), grid.size(2));
    Tensor theta = Tensors.noise(random, input.size(0), 2, 3);
    SpatialTransformer st = mode.transformer();
    Tensor[] expected = backward(st.engine(Engine.SCALAR), input, grid, theta, gradOutput);
    Tensor[] vector = backward(st, input, grid, theta, gradOutput);
    Tensor[] threads = backward(st.threads(5), input, grid, theta, gradOutput);
    for (int i = 0; i < expected.length; i++) {
      Tensors.same(expected[i], vector[i], mode + " engines, gradient " + i);
      Tensors.same(expected[i], threads[i], mode + " threads, gradient " + i);
    }
  }

  private static Tensor[] backward(
      SpatialTransformer st, Tensor input, Tensor grid, Tensor theta, Tensor gradOutput) {
    Tensor[] results = {
      Tensors.like(input), Tensors.like(grid), Tensors.like(input), Tensors.like(theta)
    };
    st.gridSampleBackward(input, grid, gradOutput, results[0], results[1]);
    st.transformBackward(input, theta, gradOutput, results[2], results[3]);
    // Alone, each is the same.
    Tensor alone = Tensors.like(grid);
    st.gridSampleBackward(input, grid, gradOutput, null, alone);
    Tensors.same(results[1], alone, "grid alone");
    alone = Tensors.like(input);
    st.gridSampleBackward(input, grid, gradOutput, alone, null);
    Tensors.same(results[0], alone, "input alone");
    return results;
  }

  @ParameterizedTest
  @MethodSource("modes")
  void whatIsNotFiniteHasNoGradient(Modes mode) {
    Tensor input = Tensors.noise(Seed.random("no gradient"), 1, 1, 4, 4);
    float[] g = {Float.NaN, 0.1f, 0.1f, Float.POSITIVE_INFINITY};
    Tensor gradGrid = Tensor.allocate(1, 1, 2, 2);
    Tensor gradInput = Tensors.like(input);
    Tensor ones = Tensor.of(new float[] {1, 1}, 1, 1, 1, 2);
    mode.transformer()
        .gridSampleBackward(input, Tensor.of(g, 1, 1, 2, 2), ones, gradInput, gradGrid);
    assertEquals(0, gradGrid.array()[0]);
    assertEquals(0, gradGrid.array()[3]);
    double sum = IntStream.range(0, 16).mapToDouble(i -> gradInput.array()[i]).sum();
    assertEquals(mode.padding() == Padding.ZEROS ? 0 : 2, sum, 1e-5);
    boolean moves =
        mode.padding() != Padding.ZEROS && mode.interpolation() != Interpolation.NEAREST;
    assertEquals(moves, gradGrid.array()[1] != 0);
    Tensor theta = Tensor.of(new float[] {1, 0, Float.NaN, 0, 0.9f, 0.05f}, 1, 2, 3);
    Tensor gradTheta = Tensors.like(theta);
    mode.transformer().transformBackward(input, theta, input(input), gradInput, gradTheta);
    assertEquals(0, gradTheta.array()[0]);
    assertEquals(0, gradTheta.array()[2]);
    assertEquals(moves, gradTheta.array()[5] != 0);
  }

  private static Tensor input(Tensor like) {
    return Tensors.noise(Seed.random("output"), like.shape());
  }

  @ParameterizedTest
  @MethodSource("modes")
  void theAdjointOfTheAffineGridGathersWhatItSpread(Modes mode) {
    Random random = Seed.random("adjoint");
    Tensor theta = Tensors.noise(random, 2, 2, 3);
    Tensor grid = Tensor.allocate(2, 5, 7, 2);
    Tensor gradGrid = Tensors.noise(random, 2, 5, 7, 2);
    Tensor gradTheta = Tensors.like(theta);
    mode.transformer().affineGrid(theta, grid);
    mode.transformer().affineGridBackward(gradGrid, gradTheta);
    assertEquals(dot(grid, gradGrid), dot(theta, gradTheta), 1e-4);
  }

  private static double dot(Tensor a, Tensor b) {
    float[] x = Tensors.numbers(a);
    float[] y = Tensors.numbers(b);
    return IntStream.range(0, x.length).mapToDouble(i -> (double) x[i] * y[i]).sum();
  }
}
