package org.lanewarp;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.lanewarp.plan.AffineGrid;
import org.lanewarp.plan.Gradients;
import org.lanewarp.plan.Sampling;
import org.lanewarp.plan.SamplingGradient;
import org.lanewarp.plan.SamplingJob;

/**
 * The sampler of a spatial transformer network (Jaderberg et al. 2015) with the semantics of
 * PyTorch's {@code grid_sample} and {@code affine_grid}: each position of a normalised grid, −1 to
 * 1, x first, names a place in the input, and interpolation reads the value there. Immutable and
 * safe to share; each setter returns a new transformer.
 *
 * <pre>{@code
 * SpatialTransformer st = SpatialTransformer.bilinear().padding(Padding.BORDER).threads(4);
 * st.gridSample(input, grid, output); // (N, C, H, W), (N, Ho, Wo, 2), (N, C, Ho, Wo)
 * st.transform(input, theta, output); // theta (N, 2, 3): no grid in memory
 * }</pre>
 *
 * <p>With aligned corners −1 and 1 are the centres of the outermost pixels, {@code x = (g + 1)(W −
 * 1)/2}; without (the default) their outer edges, {@code x = ((g + 1)W − 1)/2}. Coordinates of a
 * grid are computed in float, as PyTorch does; those of {@link #transform} are within 1/4096 pixel.
 *
 * <p>A grid value that is NaN or infinite gives 0 under {@link Padding#ZEROS}, and elsewhere counts
 * as pixel coordinate 0. An empty batch, no channels or an empty grid give an empty output.
 *
 * <p>The result does not depend on the engine, the number of threads or the vector width: the same
 * bits come out.
 */
public final class SpatialTransformer {

  private final Interpolation interpolation;
  private final Padding padding;
  private final boolean alignCorners;
  private final int threads;
  private final Executor executor;
  private final Engine engine;

  private SpatialTransformer(
      Interpolation interpolation,
      Padding padding,
      boolean alignCorners,
      int threads,
      Executor executor,
      Engine engine) {
    this.interpolation = Objects.requireNonNull(interpolation, "interpolation is null");
    this.padding = Objects.requireNonNull(padding, "padding is null");
    this.alignCorners = alignCorners;
    this.threads = threads;
    this.executor = Objects.requireNonNull(executor, "executor is null");
    this.engine = Objects.requireNonNull(engine, "engine is null");
  }

  /**
   * A transformer with the given interpolation, zeros outside, corners not aligned, one thread, and
   * the automatic engine. Bicubic uses A = −0.75.
   */
  public static SpatialTransformer of(Interpolation interpolation) {
    return new SpatialTransformer(
        interpolation, Padding.ZEROS, false, 1, ForkJoinPool.commonPool(), Engine.AUTO);
  }

  /** Nearest pixel; halfway, the even index. */
  public static SpatialTransformer nearest() {
    return of(Interpolation.NEAREST);
  }

  /** Bilinear interpolation of the four surrounding pixels. */
  public static SpatialTransformer bilinear() {
    return of(Interpolation.BILINEAR);
  }

  /** Bicubic convolution over sixteen pixels with A = −0.75. */
  public static SpatialTransformer bicubic() {
    return of(Interpolation.BICUBIC);
  }

  /** This transformer with another padding. */
  public SpatialTransformer padding(Padding padding) {
    return new SpatialTransformer(interpolation, padding, alignCorners, threads, executor, engine);
  }

  /** This transformer with −1 and 1 at the outermost pixels' centres, or at their outer edges. */
  public SpatialTransformer alignCorners(boolean alignCorners) {
    return new SpatialTransformer(interpolation, padding, alignCorners, threads, executor, engine);
  }

  /**
   * This transformer with up to the given number of threads, the caller's own among them. They
   * share the batch and each image.
   *
   * @throws IllegalArgumentException if threads is not positive
   */
  public SpatialTransformer threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return new SpatialTransformer(interpolation, padding, alignCorners, threads, executor, engine);
  }

  /** This transformer with another source of threads than the common ForkJoinPool. */
  public SpatialTransformer executor(Executor executor) {
    return new SpatialTransformer(interpolation, padding, alignCorners, threads, executor, engine);
  }

  /** This transformer with another engine. */
  public SpatialTransformer engine(Engine engine) {
    return new SpatialTransformer(interpolation, padding, alignCorners, threads, executor, engine);
  }

  /** The interpolation. */
  public Interpolation interpolation() {
    return interpolation;
  }

  /** What lies outside the input. */
  public Padding padding() {
    return padding;
  }

  /** Whether −1 and 1 are the outermost pixels' centres. */
  public boolean alignCorners() {
    return alignCorners;
  }

  /** The largest number of threads that work at a time. */
  public int threads() {
    return threads;
  }

  /**
   * The engine that runs on this JVM, {@link Engine#VECTOR} or {@link Engine#SCALAR}.
   *
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public Engine engine() {
    return engine.resolve();
  }

  /**
   * The grid generator: {@code grid = theta · (x, y, 1)ᵀ} at the output's base points. With aligned
   * corners those of an axis of n are {@code 2i / (n − 1) − 1}, else {@code (2i + 1) / n − 1}; an
   * axis of size 1 has the base point 0. Each value is rounded once.
   *
   * @param theta (N, 2, 3)
   * @param grid receives (N, H, W, 2), x first
   * @throws IllegalArgumentException if the shapes do not fit or the tensors overlap
   */
  public void affineGrid(Tensor theta, Tensor grid) {
    TensorShapes.checkTheta(theta);
    TensorShapes.checkGrid(grid);
    TensorShapes.checkBatch("theta", theta, "grid", grid);
    TensorShapes.checkApart("grid", grid, "theta", theta);
    AffineGrid.fill(theta, grid, alignCorners);
  }

  /**
   * The sampler: fills {@code output} with the input's values where the grid points.
   *
   * @param input (N, C, H, W)
   * @param grid (N, Ho, Wo, 2), x first
   * @param output receives (N, C, Ho, Wo)
   * @throws IllegalArgumentException if the shapes do not fit or the output overlaps another
   *     tensor; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void gridSample(Tensor input, Tensor grid, Tensor output) {
    TensorShapes.checkImages("input", input);
    TensorShapes.checkGrid(grid);
    TensorShapes.checkBatch("input", input, "grid", grid);
    TensorShapes.checkOutput("output", output, input, grid.size(1), grid.size(2));
    TensorShapes.checkApart("output", output, "input", input);
    TensorShapes.checkApart("output", output, "grid", grid);
    sample(job(input, grid, null), output);
  }

  /**
   * Grid generator and sampler in one, without a grid in memory. The identity returns the input bit
   * for bit. Agrees with {@link #affineGrid} and {@link #gridSample} to the rounding of a float
   * grid.
   *
   * @param input (N, C, H, W)
   * @param theta (N, 2, 3), normalised output to normalised input; a row with a coefficient that is
   *     NaN or infinite makes coordinates that are not finite
   * @param output receives (N, C, Ho, Wo)
   * @throws IllegalArgumentException if the shapes do not fit or the output overlaps another
   *     tensor; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void transform(Tensor input, Tensor theta, Tensor output) {
    TensorShapes.checkImages("input", input);
    TensorShapes.checkTheta(theta);
    TensorShapes.checkBatch("input", input, "theta", theta);
    TensorShapes.checkOutput("output", output, input);
    TensorShapes.checkApart("output", output, "input", input);
    TensorShapes.checkApart("output", output, "theta", theta);
    sample(job(input, null, theta), output);
  }

  /**
   * Carries gradients back through {@link #gridSample}: from those of a loss by the output to those
   * by the input and by the grid. They replace what the tensors held.
   *
   * <p>A tap receives its weight times the output's gradient. A grid value receives {@code Σ ∂v/∂x}
   * over the channels times the output's gradient, times the pixels that a grid unit is worth, (W −
   * 1)/2 or W/2; with bilinear interpolation {@code ∂v/∂x = (p01 − p00)(1 − b) + (p11 − p10) b}.
   * The sign turns where reflection mirrored the coordinate, and the gradient is 0 where it was
   * clipped, where it was not finite, and for nearest.
   *
   * @param input (N, C, H, W)
   * @param grid (N, Ho, Wo, 2), x first
   * @param gradOutput (N, C, Ho, Wo)
   * @param gradInput receives (N, C, H, W); null if it is not wanted
   * @param gradGrid receives (N, Ho, Wo, 2); null if it is not wanted
   * @throws IllegalArgumentException if the shapes do not fit or a gradient overlaps another
   *     tensor; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void gridSampleBackward(
      Tensor input, Tensor grid, Tensor gradOutput, Tensor gradInput, Tensor gradGrid) {
    TensorShapes.checkImages("input", input);
    TensorShapes.checkGrid(grid);
    TensorShapes.checkBatch("input", input, "grid", grid);
    TensorShapes.checkOutput("gradOutput", gradOutput, input, grid.size(1), grid.size(2));
    TensorShapes.checkGradients(input, "grid", grid, gradOutput, gradInput, "gradGrid", gradGrid);
    backward(job(input, grid, null), new Gradients(gradOutput, gradInput, gradGrid, null));
  }

  /**
   * Carries gradients back through {@link #transform}, like {@link #gridSampleBackward} and {@link
   * #affineGridBackward} in one, without a grid in memory.
   *
   * @param input (N, C, H, W)
   * @param theta (N, 2, 3)
   * @param gradOutput (N, C, Ho, Wo)
   * @param gradInput receives (N, C, H, W); null if it is not wanted
   * @param gradTheta receives (N, 2, 3); null if it is not wanted
   * @throws IllegalArgumentException if the shapes do not fit or a gradient overlaps another
   *     tensor; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void transformBackward(
      Tensor input, Tensor theta, Tensor gradOutput, Tensor gradInput, Tensor gradTheta) {
    TensorShapes.checkImages("input", input);
    TensorShapes.checkTheta(theta);
    TensorShapes.checkBatch("input", input, "theta", theta);
    TensorShapes.checkOutput("gradOutput", gradOutput, input);
    TensorShapes.checkGradients(
        input, "theta", theta, gradOutput, gradInput, "gradTheta", gradTheta);
    backward(job(input, null, theta), new Gradients(gradOutput, gradInput, null, gradTheta));
  }

  /**
   * The adjoint of {@link #affineGrid}: {@code gradTheta = Σ gradGrid · (x, y, 1)} over the base
   * points.
   *
   * @param gradGrid (N, H, W, 2)
   * @param gradTheta receives (N, 2, 3)
   * @throws IllegalArgumentException if the shapes do not fit or the tensors overlap
   */
  public void affineGridBackward(Tensor gradGrid, Tensor gradTheta) {
    TensorShapes.checkGrid("gradGrid", gradGrid);
    TensorShapes.checkTheta("gradTheta", gradTheta);
    TensorShapes.checkBatch("gradGrid", gradGrid, "gradTheta", gradTheta);
    TensorShapes.checkApart("gradTheta", gradTheta, "gradGrid", gradGrid);
    AffineGrid.gather(gradGrid, gradTheta, alignCorners);
  }

  private SamplingJob job(Tensor input, Tensor grid, Tensor theta) {
    return new SamplingJob(
        input, grid, theta, interpolation, padding, alignCorners, engine() == Engine.VECTOR);
  }

  private void sample(SamplingJob job, Tensor output) {
    if (output.size() > 0) {
      TensorShapes.checkNotEmpty(job.input());
      Sampling.run(job, output, threads, executor);
    }
  }

  private void backward(SamplingJob job, Gradients gradients) {
    if (gradients.output().size() > 0) {
      TensorShapes.checkNotEmpty(job.input());
      SamplingGradient.run(job, gradients, threads, executor);
      return;
    }
    for (Tensor t : new Tensor[] {gradients.input(), gradients.grid(), gradients.theta()}) {
      if (t != null) {
        Arrays.fill(t.array(), t.offset(), t.offset() + t.size(), 0f);
      }
    }
  }
}
