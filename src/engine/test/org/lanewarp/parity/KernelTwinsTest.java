package org.lanewarp.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Adjoint;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.scene.Seed;

/** Finds every kernel by itself: each has a twin, and twins give the same bits. */
@Tag("parity")
class KernelTwinsTest {

  static Set<String> stems() throws Exception {
    return KernelClasses.stems("Vector");
  }

  @Test
  void everyVectorKernelHasAScalarTwinAndTheOtherWayRound() throws Exception {
    Set<String> vectors = KernelClasses.stems("Vector");
    assertEquals(vectors, KernelClasses.stems("Scalar"));
    assertTrue(vectors.contains("BilinearFloat"), "the folder was not found");
  }

  @ParameterizedTest
  @MethodSource("stems")
  void twinsGiveTheSameBits(String stem) throws Exception {
    Class<?> scalar = KernelClasses.named(stem + "Scalar");
    Class<?> vector = KernelClasses.named(stem + "Vector");
    int runs = 0;
    for (Object[] arguments : KernelClasses.arguments(scalar)) {
      Object one = KernelClasses.create(scalar, arguments);
      Object other = KernelClasses.create(vector, arguments);
      for (int n = 1; n <= 3 * Effort.LANES + 1; n++) {
        runs += compare(one, other, n, stem + Arrays.toString(arguments));
      }
      runs += compare(one, other, Batch.WIDTH, stem + Arrays.toString(arguments));
      if (one instanceof Kernel
          || one instanceof PixelKernel
          || one instanceof RowKernel
          || one instanceof PlaneKernel
          || one instanceof Adjoint) {
        runs += compare(one, other, Batch.CAPACITY, stem + Arrays.toString(arguments));
      }
    }
    assertTrue(runs > 0);
  }

  @ParameterizedTest
  @MethodSource("stems")
  void theResultDependsOnTheInput(String stem) throws Exception {
    // Otherwise the comparison above would compare nothing.
    for (String suffix : new String[] {"Scalar", "Vector"}) {
      Class<?> type = KernelClasses.named(stem + suffix);
      for (Object[] arguments : KernelClasses.arguments(type)) {
        Object kernel = KernelClasses.create(type, arguments);
        int[] first = KernelBench.run(kernel, 1, 40, false);
        int[] second = KernelBench.run(kernel, 2, 40, false);
        assertFalse(Arrays.equals(first, second), type + Arrays.toString(arguments));
      }
    }
  }

  @Test
  void straightRowsOftenFitIntoTables() throws Exception {
    // Otherwise nothing of them would be compared but that they do not.
    Object cutter = Kernels.of(false).straightCutter();
    int fits = 0;
    for (int seed = 0; seed < 100; seed++) {
      fits += KernelBench.run(cutter, seed, 40, false)[0];
    }
    assertTrue(fits >= 20 && fits < 100, fits + " of 100 fit");
  }

  @Test
  void theSelectorKnowsEveryTwinAndNothingElse() throws Exception {
    for (String suffix : new String[] {"Scalar", "Vector"}) {
      TreeSet<String> found = new TreeSet<>();
      KernelClasses.stems(suffix).forEach(stem -> found.add(stem + suffix));
      assertEquals(found, chosen(Kernels.of(suffix.equals("Vector"))));
    }
  }

  /** The classes of everything that the selector can give. */
  private static Set<String> chosen(Kernels kernels) throws Exception {
    TreeSet<String> chosen = new TreeSet<>();
    for (Interpolation interpolation : Interpolation.values()) {
      for (PixelType type : PixelType.values()) {
        for (int channels = 1; channels <= 4; channels++) {
          add(chosen, kernels.sampler(interpolation, type, channels));
          add(chosen, kernels.pixels(interpolation, type, channels, -0.75f));
          add(chosen, kernels.rows(interpolation, type, channels));
          add(chosen, kernels.plane(interpolation, type, channels, -0.75f));
        }
      }
    }
    for (PixelType type : PixelType.values()) {
      add(chosen, kernels.blocks(type, 1));
      add(chosen, kernels.tightBlocks(type, 1));
      add(chosen, kernels.cubicBlocks(type, 1, -0.75f));
    }
    for (Interpolation interpolation : Interpolation.values()) {
      if (interpolation != Interpolation.NEAREST) { // which is the same in both engines
        add(chosen, kernels.adjoint(interpolation));
      }
    }
    for (Method method : Kernels.class.getMethods()) {
      if (method.getParameterCount() == 0 && method.getDeclaringClass() == Kernels.class) {
        add(chosen, method.invoke(kernels));
      }
    }
    return chosen;
  }

  private static void add(Set<String> names, Object kernel) {
    if (kernel != null) {
      names.add(kernel.getClass().getSimpleName());
    }
  }

  @Test
  void aKernelThatIsWrongInItsLastSampleIsFound() {
    Kernel right = Kernels.of(false).sampler(Interpolation.BILINEAR, PixelType.U8, 1);
    Kernel wrong =
        (row, n, plane) -> {
          right.run(row, n, plane);
          if (n % Effort.LANES == 1) {
            row.out.words[n - 1] ^= 1;
          }
        };
    assertEquals(0, differences(right, right));
    assertNotEquals(0, differences(right, wrong));
  }

  @Test
  void aKernelThatRoundsHalvesUpIsFound() {
    Kernel right = Kernels.of(false).sampler(Interpolation.BILINEAR, PixelType.U8, 1);
    Kernel wrong =
        (row, n, plane) -> {
          right.run(row, n, plane);
          for (int i = 0; i < n; i++) {
            if (row.fx[i] == 0.5f && row.fy[i] == 0f) {
              row.out.words[i] = ((row.taps[i] & 255) + (row.taps[i] >>> 8 & 255) + 1) / 2;
            }
          }
        };
    assertNotEquals(0, differences(right, wrong));
  }

  @Test
  void aKernelThatWritesFarBehindTheRowIsFound() {
    Kernel right = Kernels.of(false).sampler(Interpolation.BILINEAR, PixelType.U8, 1);
    Kernel wrong =
        (row, n, plane) -> {
          right.run(row, n, plane);
          row.out.words[n + 16] = 0;
        };
    assertThrows(AssertionError.class, () -> KernelBench.run(wrong, 1, 7, false));
  }

  /** Fails unless both give the same bits; returns how often they were run. */
  private static int compare(Object one, Object other, int n, String name) {
    int seeds = n >= Batch.WIDTH ? Effort.scaled(16) : 2;
    for (int seed = 0; seed < seeds; seed++) {
      long number = Seed.random(name + n).nextLong() + seed;
      int[] expected = KernelBench.run(one, number, n, seed % 2 == 1);
      int[] actual = KernelBench.run(other, number, n, seed % 2 == 1);
      assertEquals(
          -1,
          Arrays.mismatch(expected, actual),
          Seed.tag("first differing result of " + name + ", n " + n + ", input " + seed));
    }
    return seeds;
  }

  private static int differences(Kernel one, Kernel other) {
    int differences = 0;
    for (int n = 1; n <= 3 * Effort.LANES + 1; n++) {
      int[] expected = KernelBench.run(one, n, n, n % 2 == 1);
      int[] actual = KernelBench.run(other, n, n, n % 2 == 1);
      differences += Arrays.equals(expected, actual) ? 0 : 1;
    }
    return differences;
  }
}
