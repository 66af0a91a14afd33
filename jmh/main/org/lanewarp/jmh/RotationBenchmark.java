package org.lanewarp.jmh;

import java.util.concurrent.TimeUnit;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
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

/** The twins against each other: white noise of 1920×1080 rotated by 15° on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
// The flag goes to the forks, where the engine runs, so that nobody has to type it.
@Fork(value = 2, jvmArgsPrepend = "--add-modules=jdk.incubator.vector")
public class RotationBenchmark {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  @Param({"VECTOR", "SCALAR"})
  Engine engine;

  @Param({"u8c1", "u8c3", "u16c1", "f32c1"})
  String type;

  @Param({"BILINEAR"})
  Interpolation interpolation;

  private Affine toSource;
  private Resampler resampler;
  private Image source;
  private Image destination;

  /** For JMH. */
  public RotationBenchmark() {}

  /** Fills the source with seeded noise. */
  @Setup
  public void prepare() {
    source = Noise.image(type, WIDTH, HEIGHT);
    destination = Noise.blank(type, WIDTH, HEIGHT);
    toSource = Affine.rotation(15, (WIDTH - 1) / 2.0, (HEIGHT - 1) / 2.0).inverse();
    resampler = Resampler.of(interpolation).border(Border.REPLICATE).engine(engine);
  }

  /**
   * Rotates once.
   *
   * @return the destination
   */
  @Benchmark
  public Image rotate() {
    resampler.warp(source, toSource, destination);
    return destination;
  }
}
