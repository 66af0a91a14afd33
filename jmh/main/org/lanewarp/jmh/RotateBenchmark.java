package org.lanewarp.jmh;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lanewarp.Affine;
import org.lanewarp.Engine;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bilinear rotation of a megapixel of noise by 15 degrees on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
// The flag goes to the forks, where the engine runs, so that nobody has to type it.
@Fork(value = 2, jvmArgsPrepend = "--add-modules=jdk.incubator.vector")
public class RotateBenchmark {
  private static final int SIDE = 1024;

  @Param({"VECTOR", "SCALAR"})
  Engine engine;

  @Param({"1", "3"})
  int channels;

  private Affine toSource;
  private Resampler resampler;
  private ImageU8 source;
  private ImageU8 destination;

  /** For JMH. */
  public RotateBenchmark() {}

  /** Fills the source with seeded noise. */
  @Setup
  public void prepare() {
    byte[] noise = new byte[SIDE * SIDE * channels];
    new Random(15).nextBytes(noise);
    source = ImageU8.of(SIDE, SIDE, channels, noise);
    destination = ImageU8.allocate(SIDE, SIDE, channels);
    toSource = Affine.rotation(15, SIDE / 2.0, SIDE / 2.0).inverse();
    resampler = Resampler.bilinear().engine(engine).threads(1);
  }

  /**
   * Rotates once.
   *
   * @return the destination
   */
  @Benchmark
  public ImageU8 rotate() {
    resampler.warp(source, toSource, destination);
    return destination;
  }
}
