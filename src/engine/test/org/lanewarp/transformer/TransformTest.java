package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.Tensor;
import org.lanewarp.scene.Seed;

/** Grid generator and sampler in one. */
class TransformTest {

  private static final float[] SPECIAL = {
    Float.NaN, Float.POSITIVE_INFINITY, -0f, Float.MIN_VALUE, -Float.MAX_VALUE
  };

  static List<Modes> modes() {
    return Modes.all();
  }

  @ParameterizedTest
  @MethodSource("modes")
  void theIdentityReturnsEveryBit(Modes mode) {
    Random random = Seed.random("identity " + mode);
    int[][] sizes = {{1, 1}, {1, 2}, {2, 1}, {3, 4}, {5, 5}, {31, 64}, {48, 129}, {67, 1001}};
    for (int[] size : sizes) {
      Tensor input = Tensors.noise(random, 2, 3, size[0], size[1]);
      for (int i = 0; i < input.array().length; i += 5) {
        input.array()[i] = SPECIAL[random.nextInt(SPECIAL.length)];
      }
      Tensor theta = Tensor.of(new float[] {1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0}, 2, 2, 3);
      Tensor output = Tensors.like(input);
      mode.transformer().transform(input, theta, output);
      Tensors.same(input, output, mode + Arrays.toString(size));
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void flipsMovePixels(Modes mode) {
    Tensor input = Tensors.noise(Seed.random("flips"), 1, 1, 6, 9);
    Tensor theta = Tensor.of(new float[] {-1, 0, 0, 0, -1, 0}, 1, 2, 3);
    Tensor output = Tensors.like(input);
    mode.transformer().transform(input, theta, output);
    float[] numbers = Tensors.numbers(input);
    for (int i = 0; i < numbers.length; i++) {
      assertEquals(numbers[numbers.length - 1 - i], output.array()[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void transformAgreesWithTheTwoSteps(Modes mode) {
    if (mode.interpolation() == Interpolation.NEAREST) {
      return; // a rounding decides which pixel; covered by flips and the identity
    }
    Random random = Seed.random("two steps " + mode);
    for (float size : new float[] {0.4f, 1, 2.5f}) {
      Tensor input = Tensors.noise(random, 2, 2, 50, 61);
      Tensor theta = Tensors.noise(random, 2, 2, 3);
      for (int i = theta.offset(); i < theta.offset() + theta.size(); i++) {
        theta.array()[i] *= size;
      }
      Tensor fused = Tensor.allocate(2, 2, 40, 140);
      Tensor stepwise = Tensor.allocate(2, 2, 40, 140);
      Tensor grid = Tensor.allocate(2, 40, 140, 2);
      mode.transformer().transform(input, theta, fused);
      mode.transformer().affineGrid(theta, grid);
      mode.transformer().gridSample(input, grid, stepwise);
      Tensors.close(stepwise, fused, 1e-4, false, mode.toString());
    }
  }

  @Test
  void aThetaThatIsNotFiniteMakesCoordinatesThatAreMissing() {
    Tensor input = Tensors.noise(Seed.random("missing"), 1, 2, 5, 7);
    for (Modes mode : Modes.all()) {
      for (float odd : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
        Tensor theta = Tensor.of(new float[] {1, 0, 0, 0, odd, 0}, 1, 2, 3);
        Tensor output = Tensors.like(input);
        mode.transformer().transform(input, theta, output);
        for (int i = 0; i < output.size(); i++) {
          int column = i % 7;
          int channel = i / 35;
          float first = input.array()[input.offset() + channel * 35 + column];
          float expected = mode.padding() == Padding.ZEROS ? 0 : first;
          assertEquals(expected, output.array()[i], mode + " number " + i);
        }
      }
    }
  }
}
