package org.lanewarp.runtime;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import org.lanewarp.scene.Seed;

/**
 * A program of its own: repeats samplings, and their gradients, until they are warm and prints what
 * one allocates.
 */
final class ManySamplings {

  private static final List<String> WAYS =
      List.of("gridSample", "gridSampleBackward", "transform", "transformBackward");

  private static final int WARM = 400;

  private ManySamplings() {}

  /** What a sampling is called in the output: by an interpolation, and by the way it goes. */
  static List<String> names() {
    return Stream.of(Interpolation.values())
        .flatMap(interpolation -> WAYS.stream().map(way -> interpolation + " " + way))
        .toList();
  }

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Tensor input = noise(1, 3, 200, 300);
    Tensor grid = noise(1, 96, 256, 2);
    Tensor theta = Tensor.of(new float[] {0.9f, 0.3f, 0.1f, -0.2f, 1, 0}, 1, 2, 3);
    SpatialTransformer.bilinear().affineGrid(theta, grid);
    Tensor output = noise(1, 3, 96, 256);
    Tensor gradInput = noise(1, 3, 200, 300);
    Tensor gradGrid = noise(1, 96, 256, 2);
    Tensor gradTheta = noise(1, 2, 3);
    for (Interpolation interpolation : Interpolation.values()) {
      SpatialTransformer st = SpatialTransformer.of(interpolation).padding(Padding.BORDER);
      // Reflected, nearest pixels go through tiles as well.
      SpatialTransformer back = st.padding(Padding.REFLECTION);
      List<Runnable> runs =
          List.of(
              () -> st.gridSample(input, grid, output),
              () -> back.gridSampleBackward(input, grid, output, gradInput, gradGrid),
              () -> st.transform(input, theta, output),
              () -> back.transformBackward(input, theta, output, gradInput, gradTheta));
      for (int i = 0; i < WAYS.size(); i++) {
        print(interpolation + " " + WAYS.get(i), runs.get(i));
      }
    }
  }

  private static Tensor noise(int... shape) {
    Random random = Seed.random("allocation of samplings");
    Tensor t = Tensor.allocate(shape);
    for (int i = 0; i < t.size(); i++) {
      t.array()[i] = random.nextFloat();
    }
    return t;
  }

  /** The fewest bytes that a run allocates; one now and then is charged for the JIT's work. */
  private static void print(String name, Runnable run) throws ReflectiveOperationException {
    AllocatedBytes allocated = new AllocatedBytes();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < WARM || i < 40 * WARM && least >= AllocationTest.ALLOWED; i++) {
      long before = allocated.now();
      run.run();
      least = Math.min(least, allocated.now() - before);
    }
    System.out.println(name + "=" + least);
  }
}
