package org.lanewarp.parity;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** The number of threads and who lends them changes nothing. */
@Tag("parity")
class ThreadParityTest {

  private static final Executor NEVER = task -> {};
  private static final Executor SAME_THREAD = Runnable::run;
  private static final Executor FULL =
      task -> {
        throw new RejectedExecutionException("full");
      };

  @ParameterizedTest
  @EnumSource
  void twoAndFiveThreadsGiveTheSameBitsAsOne(Kind kind) {
    each(
        kind,
        (random, scene, resampler, source) -> {
          Duel.of(random, scene, resampler, resampler.threads(2), source, "one thread and two");
          Duel.of(random, scene, resampler, resampler.threads(5), source, "one thread and five");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anExecutorThatNeverRunsItsTasksGivesTheSameBits(Kind kind) {
    each(
        kind,
        (random, scene, resampler, source) -> {
          Resampler lonely = resampler.threads(3).executor(NEVER);
          Duel.of(random, scene, resampler, lonely, source, "one thread and an idle executor");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anExecutorThatRunsItsTasksInTheCallersThreadGivesTheSameBits(Kind kind) {
    each(
        kind,
        (random, scene, resampler, source) -> {
          Resampler nested = resampler.threads(3).executor(SAME_THREAD);
          Duel.of(random, scene, resampler, nested, source, "one thread and a direct executor");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anExecutorThatRefusesTasksGivesTheSameBits(Kind kind) {
    each(
        kind,
        (random, scene, resampler, source) -> {
          Resampler refused = resampler.threads(3).executor(FULL);
          Duel.of(random, scene, resampler, refused, source, "one thread and a full executor");
        });
  }

  @Test
  void threadsOfTheCallersOwnPoolGiveTheSameBits() {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      each(
          Kind.ROTATION_15,
          (random, scene, resampler, source) -> {
            Resampler pooled = resampler.threads(4).executor(pool);
            Duel.of(random, scene, resampler, pooled, source, "one thread and a pool");
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatAMappingThrowsReachesTheCaller(int threads) {
    IllegalStateException thrown = new IllegalStateException("no position");
    Mapping mapping =
        (x, y, n, xs, ys) -> {
          throw thrown;
        };
    Resampler resampler = Resampler.bilinear().threads(threads);
    Image source = ImageF32.allocate(20, 20, 1);
    Image destination = ImageF32.allocate(600, 300, 1);
    RuntimeException caught =
        assertThrows(RuntimeException.class, () -> resampler.warp(source, mapping, destination));
    assertSame(thrown, caught);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatAMappingThrowsUndeclaredReachesTheCallerToo(int threads) {
    Mapping mapping = (x, y, n, xs, ys) -> ThreadParityTest.<RuntimeException>smuggle();
    Resampler resampler = Resampler.nearest().threads(threads);
    Image source = ImageF32.allocate(20, 20, 1);
    Image destination = ImageF32.allocate(600, 300, 1);
    assertThrows(Throwable.class, () -> resampler.warp(source, mapping, destination));
  }

  /** Throws a checked exception that the compiler does not see, as other JVM languages do. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void smuggle() throws T {
    throw (T) new IOException("no position");
  }

  private static void each(Kind kind, Match match) {
    Random random = Seed.random("threads" + kind);
    for (Interpolation interpolation : Interpolation.values()) {
      PixelType type = PixelType.values()[random.nextInt(3)];
      int channels = 1 + random.nextInt(4);
      Scene scene = kind.scene(random, 61, 47, 281, Effort.EMULATED ? 5 : 101);
      Resampler resampler = Resampler.of(interpolation).border(Duel.border(random, type, channels));
      match.play(random, scene, resampler, Duel.source(random, scene, type, channels, false));
    }
  }

  private interface Match {
    void play(Random random, Scene scene, Resampler resampler, Image source);
  }
}
