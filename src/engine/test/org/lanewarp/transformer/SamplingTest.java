package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.Engine;
import org.lanewarp.Interpolation;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import org.lanewarp.oracle.SamplerOracle;
import org.lanewarp.scene.Seed;

/** Samples against the oracle, and engines and threads against each other, in every mode. */
class SamplingTest {

  private static final float[] ODD = {
    Float.NaN,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    1e9f,
    -3e6f,
    -1,
    1,
    -0f,
    0.5f,
    1 - 0x1p-24f
  };

  static java.util.List<Modes> modes() {
    return Modes.all();
  }

  @ParameterizedTest
  @MethodSource("modes")
  void smoothGridsGiveTheOraclesValues(Modes mode) {
    Random random = Seed.random("smooth " + mode);
    for (double over : new double[] {0.3, 0.9, 1.6, 9}) {
      Tensor input = Tensors.noise(random, 2, 3, 37, 29);
      judge(mode, input, Tensors.smoothGrid(random, over, 2, 45, 140, 2));
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void scatteredGridsGiveTheOraclesValues(Modes mode) {
    Random random = Seed.random("scattered " + mode);
    Tensor grid = Tensors.noise(random, 1, 9, 131, 2);
    for (int i = 0; i < grid.array().length; i++) {
      grid.array()[i] *= 1.5f;
    }
    judge(mode, Tensors.noise(random, 1, 2, 200, 300), grid);
    Tensor mixed = Tensors.noise(random, 1, 100, 131, 2); // some tiles of which lie close together
    System.arraycopy(
        Tensors.smoothGrid(random, 0.4, 1, 100, 131, 2).array(),
        0,
        mixed.array(),
        131 * 2 * 40,
        131 * 2 * 40);
    judge(mode, Tensors.noise(random, 1, 2, 200, 300), mixed);
    duel(mode, Tensors.noise(random, 1, 2, 200, 300), mixed);
    judge(mode, Tensors.noise(random, 1, 1, 1, 1), grid);
    judge(mode, Tensors.noise(random, 1, 1, 1, 7), grid);
  }

  /** Smaller than a sample's taps in one direction, and so large in all that no copy is made. */
  @Tag("parity")
  @ParameterizedTest
  @MethodSource("modes")
  void inputsWithoutRoomForASamplesTapsAreSampled(Modes mode) {
    Random random = Seed.random("no room " + mode);
    int[][] shapes = {{1, 1, 1, 5}, {1, 1, 5, 1}, {1, 512, 2, 2}, {1, 1, 1, 9000}, {1, 1, 9000, 2}};
    for (int[] shape : shapes) {
      Tensor input = Tensors.noise(random, shape);
      Tensor grid = Tensors.noise(random, 1, 5, 37, 2);
      for (int i = 0; i < grid.array().length; i++) {
        grid.array()[i] *= 1.2f;
      }
      if (Math.max(shape[2], shape[3]) < 100) { // farther out, floats are too coarse for the oracle
        judge(mode, input, grid);
      }
      duel(mode, input, grid);
    }
  }

  @Test
  void bilinearSamplesBeyondThoseColumnsAreTheSameInBothEngines() {
    Tensor input = Tensor.allocate(1, 1, 8, 5_000_000);
    for (int i = 0; i < input.array().length; i++) {
      input.array()[i] = i % 1009;
    }
    Tensor grid = Tensor.allocate(1, 4, 32, 2);
    for (int i = 0; i < 128; i++) {
      grid.array()[2 * i] = 0.8f + i * 1e-7f;
    }
    Tensor scalar = Tensor.allocate(1, 1, 4, 32);
    Tensor vector = Tensors.like(scalar);
    SpatialTransformer.bilinear().engine(Engine.SCALAR).gridSample(input, grid, scalar);
    SpatialTransformer.bilinear().engine(Engine.AUTO).gridSample(input, grid, vector);
    Tensors.same(scalar, vector, "5,000,000 columns");
    double[][] plane = Tensors.plane(input, 0, 0);
    for (int i = 0; i < 128; i++) {
      // The float coordinate itself, for it is what is coarse.
      float x = (grid.array()[2 * i] + 1) * 2.5e6f - 0.5f;
      int column = (int) x;
      double left = (plane[3][column] + plane[4][column]) / 2;
      double right = (plane[3][column + 1] + plane[4][column + 1]) / 2;
      assertEquals(left + (x - column) * (right - left), scalar.array()[i], 1e-2, "at " + x);
    }
  }

  @Test
  void columnsBeyondWhatFloatsCanRoundByAdditionAreFound() {
    int width = 5_000_000;
    Tensor input = Tensor.allocate(1, 1, 1, width);
    for (int i = 0; i < width; i++) {
      input.array()[i] = i % 1009;
    }
    Tensor grid = Tensor.allocate(1, 1, 64, 2);
    for (int i = 0; i < 64; i++) {
      grid.array()[2 * i] = 0.6f + i * 0.006f;
    }
    for (Engine engine : new Engine[] {Engine.SCALAR, Engine.AUTO}) {
      Tensor output = Tensor.allocate(1, 1, 1, 64);
      SpatialTransformer.nearest().engine(engine).gridSample(input, grid, output);
      for (int i = 0; i < 64; i++) {
        float x = (grid.array()[2 * i] + 1) * (width / 2f) - 0.5f;
        assertEquals((float) (Math.rint(x) % 1009), output.array()[i], engine + " " + x);
      }
    }
  }

  private static void judge(Modes mode, Tensor input, Tensor grid) {
    Tensor output = Tensor.allocate(input.size(0), input.size(1), grid.size(1), grid.size(2));
    mode.transformer().gridSample(input, grid, output);
    SamplerOracle oracle = mode.oracle();
    int at = 0;
    for (int n = 0; n < input.size(0); n++) {
      for (int c = 0; c < input.size(1); c++) {
        double[][] plane = Tensors.plane(input, n, c);
        for (int i = 0; i < grid.size(1) * grid.size(2); i++, at++) {
          int g = grid.offset() + 2 * (n * grid.size(1) * grid.size(2) + i);
          double gx = grid.array()[g];
          double gy = grid.array()[g + 1];
          if (mode.interpolation() == Interpolation.NEAREST
              && (isTie(oracle.pixel(gx, input.size(3)))
                  || isTie(oracle.pixel(gy, input.size(2))))) {
            continue;
          }
          String message = Seed.tag(mode, "input", input, "at", gx, gy);
          // What float coordinates of some hundred pixels can do to values two apart.
          assertEquals(oracle.sample(plane, gx, gy), output.array()[at], 4e-4, message);
        }
      }
    }
  }

  private static boolean isTie(double x) {
    return Math.abs(x - Math.floor(x) - 0.5) < 1e-3;
  }

  @Tag("parity")
  @ParameterizedTest
  @MethodSource("modes")
  void enginesAndThreadsGiveTheSameBits(Modes mode) {
    Random random = Seed.random("bits " + mode);
    for (int width = 1; width <= 50; width += 1 + random.nextInt(3)) {
      Tensor input = Tensors.noise(random, 2, 1 + random.nextInt(4), 19, 23);
      duel(mode, input, Tensors.smoothGrid(random, 1.2, 2, 5, width, 2));
    }
    // More channels than are sampled together.
    Tensor grids = Tensors.smoothGrid(random, 1.1, 2, 9, 33, 2);
    duel(mode, Tensors.noise(random, 2, 11, 40, 44), grids);
    Tensor input = Tensors.noise(random, 1, 2, 61, 47);
    for (int i = 0; i < input.array().length; i += 1 + random.nextInt(99)) {
      input.array()[i] = ODD[random.nextInt(ODD.length)];
    }
    Tensor grid = Tensors.smoothGrid(random, 1.1, 1, 70, 150, 2);
    duel(mode, input, grid);
    for (int i = 0; i < grid.array().length; i += 1 + random.nextInt(999)) {
      grid.array()[i] = ODD[random.nextInt(ODD.length)];
    }
    duel(mode, input, grid);
  }

  private static void duel(Modes mode, Tensor input, Tensor grid) {
    SpatialTransformer st = mode.transformer();
    Tensor theta = Tensors.noise(Seed.random("theta"), input.size(0), 2, 3);
    Tensor expected = Tensor.allocate(input.size(0), input.size(1), grid.size(1), grid.size(2));
    Tensor actual = Tensors.like(expected);
    st.engine(Engine.SCALAR).gridSample(input, grid, expected);
    st.engine(Engine.AUTO).gridSample(input, grid, actual);
    Tensors.same(expected, actual, mode + " engines");
    actual = Tensors.like(expected);
    st.threads(3).gridSample(input, grid, actual);
    Tensors.same(expected, actual, mode + " threads");
    st.engine(Engine.SCALAR).transform(input, theta, expected);
    st.threads(2).transform(input, theta, actual);
    Tensors.same(expected, actual, mode + " transform");
  }
}
