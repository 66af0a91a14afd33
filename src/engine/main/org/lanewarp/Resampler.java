package org.lanewarp;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.lanewarp.plan.TiledMap;
import org.lanewarp.plan.TonedWarp;
import org.lanewarp.plan.WarpJob;

/**
 * Computes an image at the positions that a {@link Mapping} names. Immutable and safe to share;
 * each setter returns a new resampler.
 *
 * <pre>{@code
 * Resampler r = Resampler.bilinear().border(Border.REFLECT_101).threads(4);
 * r.warp(src, Affine.rotation(15, cx, cy).inverse(), dst);
 * }</pre>
 *
 * <p>The result does not depend on the engine, the number of threads or the vector width: the same
 * bits come out. Integer results are rounded half to even once and saturated.
 */
public final class Resampler {

  private static final double LARGEST_A = 8;

  private final Interpolation interpolation;
  private final float a;
  private final Border border;
  private final boolean premultiplies;
  private final boolean linear;
  private final int threads;
  private final Executor executor;
  private final Engine engine;

  private Resampler(
      Interpolation interpolation,
      float a,
      Border border,
      boolean premultiplies,
      boolean linear,
      int threads,
      Executor executor,
      Engine engine) {
    this.interpolation = Objects.requireNonNull(interpolation, "interpolation is null");
    this.a = a;
    this.border = Objects.requireNonNull(border, "border is null");
    this.premultiplies = premultiplies;
    this.linear = linear;
    this.threads = threads;
    this.executor = Objects.requireNonNull(executor, "executor is null");
    this.engine = Objects.requireNonNull(engine, "engine is null");
  }

  /**
   * A resampler with the given interpolation, border constant 0, one thread, and the automatic
   * engine. Bicubic uses A = −0.75.
   */
  public static Resampler of(Interpolation interpolation) {
    return new Resampler(
        interpolation,
        -0.75f,
        Border.constant(0),
        false,
        false,
        1,
        ForkJoinPool.commonPool(),
        Engine.AUTO);
  }

  /** Nearest pixel; halfway, the even index. */
  public static Resampler nearest() {
    return of(Interpolation.NEAREST);
  }

  /** Bilinear interpolation of the four surrounding pixels with full float weights. */
  public static Resampler bilinear() {
    return of(Interpolation.BILINEAR);
  }

  /** Bicubic convolution over sixteen pixels with A = −0.75, as OpenCV and PyTorch use it. */
  public static Resampler bicubic() {
    return of(Interpolation.BICUBIC);
  }

  /**
   * Bicubic convolution with the given slope parameter.
   *
   * @param a Keys' parameter; −0.5 is Catmull-Rom, −0.75 the default
   * @throws IllegalArgumentException unless −8 ≤ a ≤ 8
   */
  public static Resampler bicubic(double a) {
    if (!(Math.abs(a) <= LARGEST_A)) {
      throw new IllegalArgumentException("bicubic A is " + a + "; it must lie in -8 to 8");
    }
    Resampler r = bicubic();
    return new Resampler(
        r.interpolation, (float) a, r.border, false, false, r.threads, r.executor, r.engine);
  }

  /** This resampler with another border. */
  public Resampler border(Border border) {
    return new Resampler(
        interpolation, a, border, premultiplies, linear, threads, executor, engine);
  }

  /**
   * This resampler with or without weighting colours by their alpha, the last of two or four
   * channels; without is the default. With it, the colour of transparent pixels does not bleed into
   * their neighbours; wholly transparent results are black. Other numbers of channels have no
   * alpha. f32 alpha is 1 where opaque. Images whose colours are premultiplied already need {@code
   * false}.
   *
   * <p>This and {@link #linearLight} hold both images as floats while they are warped. Where
   * nothing is blended, by nearest or by moving whole pixels, samples are copied as they are.
   */
  public Resampler premultiply(boolean premultiply) {
    return new Resampler(interpolation, a, border, premultiply, linear, threads, executor, engine);
  }

  /**
   * This resampler with or without blending in linear light; without is the default. Colours are
   * taken for sRGB (f32: black is 0, white is 1), those of a constant border too. Alpha, the last
   * of two or four channels, is linear already.
   */
  public Resampler linearLight(boolean linearLight) {
    return new Resampler(
        interpolation, a, border, premultiplies, linearLight, threads, executor, engine);
  }

  /**
   * This resampler with up to the given number of threads, the caller's own among them.
   *
   * @throws IllegalArgumentException if threads is not positive
   */
  public Resampler threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return new Resampler(
        interpolation, a, border, premultiplies, linear, threads, executor, engine);
  }

  /**
   * This resampler with another source of threads than the common ForkJoinPool. The caller's thread
   * always works along, so a busy executor delays nothing.
   */
  public Resampler executor(Executor executor) {
    return new Resampler(
        interpolation, a, border, premultiplies, linear, threads, executor, engine);
  }

  /** This resampler with another engine. */
  public Resampler engine(Engine engine) {
    return new Resampler(
        interpolation, a, border, premultiplies, linear, threads, executor, engine);
  }

  /** The interpolation. */
  public Interpolation interpolation() {
    return interpolation;
  }

  /** The bicubic parameter A, rounded to float. */
  public double a() {
    return a;
  }

  /** The border. */
  public Border border() {
    return border;
  }

  /** Whether colours are weighted by their alpha. */
  public boolean premultiply() {
    return premultiplies;
  }

  /** Whether colours are blended in linear light. */
  public boolean linearLight() {
    return linear;
  }

  /** The largest number of threads that work on one image. */
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
   * Fills {@code dst}: each pixel takes the value of {@code src} where {@code mapping} sends it.
   *
   * @param src the source, of any size
   * @param mapping destination to source
   * @param dst the destination; same pixel type and channels as the source, no shared pixels
   * @throws IllegalArgumentException if types, channels or a map's size differ, the images share
   *     pixels, or the border's values do not fit the image; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void warp(Image src, Mapping mapping, Image dst) {
    check(src, dst);
    if (mapping instanceof CoordinateMap map) {
      checkMap(map.width(), map.height(), dst);
      if (Image.isSame(dst.array(), map.xs()) || Image.isSame(dst.array(), map.ys())) {
        throw new IllegalArgumentException(
            "the destination's array is also the map's; use another");
      }
    } else if (mapping instanceof TiledMap map) {
      checkMap(map.width(), map.height(), dst);
    }
    float[] fill = border.fill(src.type(), src.channels());
    WarpJob job =
        new WarpJob(src, mapping, dst, interpolation, a, border, fill, engine() == Engine.VECTOR);
    TonedWarp.run(job, premultiplies, linear, threads, executor);
  }

  /**
   * Prepares a map that is to be used for many images, say the frames of a video: a snapshot in the
   * order in which it will be read, that any resampler takes in place of the map. It holds as much
   * memory as the map; later changes to the map's arrays do not reach it.
   *
   * <p>It pays where much of the destination lies outside the source, which then costs nothing to
   * find out; elsewhere a map itself is as fast.
   *
   * @return a mapping that gives the same bits as the map
   */
  public static Mapping prepare(CoordinateMap map) {
    return new TiledMap(map);
  }

  /** The same as {@link #warp} with a map: {@code dst(x, y) = src(map(x, y))}. */
  public void remap(Image src, CoordinateMap map, Image dst) {
    warp(src, map, dst);
  }

  static void check(Image src, Image dst) {
    if (src.type() != dst.type() || src.channels() != dst.channels()) {
      throw new IllegalArgumentException(
          "source is "
              + src
              + " and destination is "
              + dst
              + "; pixel type and channels must be the same");
    }
    if (src.overlaps(dst)) {
      throw new IllegalArgumentException(
          "source and destination share pixels of one array; they must not overlap");
    }
  }

  private static void checkMap(int width, int height, Image dst) {
    if (width != dst.width() || height != dst.height()) {
      throw new IllegalArgumentException(
          "map is "
              + width
              + "x"
              + height
              + "; the destination is "
              + dst.width()
              + "x"
              + dst.height()
              + ": they must be equal");
    }
  }
}
