package org.lanewarp;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.lanewarp.resize.BoxResize;
import org.lanewarp.resize.NearestResize;
import org.lanewarp.resize.Resize;
import org.lanewarp.resize.ResizePlan;

/**
 * Scales images up and down, each axis by any ratio. Immutable and safe to share; each setter
 * returns a new resizer.
 *
 * <pre>{@code
 * Resizer r = Resizer.lanczos3().threads(4);
 * r.resize(src, dst); // to the size of dst
 * }</pre>
 *
 * <p>Pixels are squares: the centre of destination pixel i lies at {@code (i + 0.5) · in / out}
 * between the edges 0 and in of the source. When shrinking, the filter is widened by the ratio, so
 * that every source pixel counts and nothing aliases; {@link #antialias antialias(false)} samples
 * points instead. Taps outside the source are left out and the other weights grow accordingly.
 * These are Pillow's definitions.
 *
 * <p>Samples are floats from the first product to the end; integer results are rounded half to even
 * once and saturated. The result does not depend on the engine, the number of threads or the vector
 * width: the same bits come out. Resizing to the same size copies finite samples exactly, and
 * constant images of finite samples stay constant.
 *
 * <p>A resizer remembers the weights of the latest sizes, so resizing many images of one size
 * computes them once.
 */
public final class Resizer {

  /** The part of the source that is resized, in pixels from its upper left corner. */
  private record Box(double x, double y, double width, double height) {}

  private final Filter filter;
  private final boolean antialias;
  private final boolean premultiplies;
  private final boolean linear;
  private final Box box;
  private final int threads;
  private final Executor executor;
  private final Engine engine;

  /** The latest plan: losing a race only means planning again. */
  private volatile ResizePlan plan;

  private Resizer(
      Filter filter,
      boolean antialias,
      boolean premultiplies,
      boolean linear,
      Box box,
      int threads,
      Executor executor,
      Engine engine) {
    this.filter = Objects.requireNonNull(filter, "filter is null");
    this.antialias = antialias;
    this.premultiplies = premultiplies;
    this.linear = linear;
    this.box = box;
    this.threads = threads;
    this.executor = Objects.requireNonNull(executor, "executor is null");
    this.engine = Objects.requireNonNull(engine, "engine is null");
  }

  /**
   * A resizer with the given filter, antialiasing, of the whole source, with one thread and the
   * automatic engine.
   */
  public static Resizer of(Filter filter) {
    return new Resizer(filter, true, false, false, null, 1, ForkJoinPool.commonPool(), Engine.AUTO);
  }

  /** {@link Filter#NEAREST}. */
  public static Resizer nearest() {
    return of(Filter.NEAREST);
  }

  /** {@link Filter#BOX}. */
  public static Resizer box() {
    return of(Filter.BOX);
  }

  /** {@link Filter#BILINEAR}. */
  public static Resizer bilinear() {
    return of(Filter.BILINEAR);
  }

  /** {@link Filter#HAMMING}. */
  public static Resizer hamming() {
    return of(Filter.HAMMING);
  }

  /** {@link Filter#BICUBIC}. */
  public static Resizer bicubic() {
    return of(Filter.BICUBIC);
  }

  /** {@link Filter#MITCHELL}. */
  public static Resizer mitchell() {
    return of(Filter.MITCHELL);
  }

  /** {@link Filter#LANCZOS3}. */
  public static Resizer lanczos3() {
    return of(Filter.LANCZOS3);
  }

  /** This resizer with or without widening the filter when it shrinks. */
  public Resizer antialias(boolean antialias) {
    return new Resizer(filter, antialias, premultiplies, linear, box, threads, executor, engine);
  }

  /**
   * This resizer with or without weighting colours by their alpha, the last of two or four
   * channels; without is the default. With it, the colour of transparent pixels does not bleed into
   * their neighbours; wholly transparent results are black. Other numbers of channels have no
   * alpha. f32 alpha is 1 where opaque. Images whose colours are premultiplied already need {@code
   * false}.
   */
  public Resizer premultiply(boolean premultiply) {
    return new Resizer(filter, antialias, premultiply, linear, box, threads, executor, engine);
  }

  /**
   * This resizer with or without blending in linear light; without is the default. Colours are
   * taken for sRGB (f32: black is 0, white is 1) and keep their brightness when details vanish.
   * Alpha, the last of two or four channels, is linear already.
   */
  public Resizer linearLight(boolean linearLight) {
    return new Resizer(
        filter, antialias, premultiplies, linearLight, box, threads, executor, engine);
  }

  /**
   * This resizer for a part of the source only: crops and resizes at once, without rounding the
   * edges to whole pixels. Taps still reach beyond the box, as far as the source goes.
   *
   * @param x left edge, 0 or more
   * @param y upper edge, 0 or more
   * @param width above 0; the box may not reach beyond the source
   * @param height above 0
   * @throws IllegalArgumentException if a value is not finite or out of range
   */
  public Resizer crop(double x, double y, double width, double height) {
    boolean good = x >= 0 && y >= 0 && width > 0 && height > 0;
    if (!good || !Double.isFinite(x + y + width + height)) {
      throw new IllegalArgumentException(
          "crop is "
              + width
              + "x"
              + height
              + " at ("
              + x
              + ", "
              + y
              + "); finite sizes above 0 at 0 or more are expected");
    }
    return new Resizer(
        filter,
        antialias,
        premultiplies,
        linear,
        new Box(x, y, width, height),
        threads,
        executor,
        engine);
  }

  /**
   * This resizer with up to the given number of threads, the caller's own among them.
   *
   * @throws IllegalArgumentException if threads is not positive
   */
  public Resizer threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return new Resizer(filter, antialias, premultiplies, linear, box, threads, executor, engine);
  }

  /**
   * This resizer with another source of threads than the common ForkJoinPool. The caller's thread
   * always works along, so a busy executor delays nothing.
   */
  public Resizer executor(Executor executor) {
    return new Resizer(filter, antialias, premultiplies, linear, box, threads, executor, engine);
  }

  /** This resizer with another engine. */
  public Resizer engine(Engine engine) {
    return new Resizer(filter, antialias, premultiplies, linear, box, threads, executor, engine);
  }

  /** The filter. */
  public Filter filter() {
    return filter;
  }

  /** Whether colours are weighted by their alpha. */
  public boolean premultiply() {
    return premultiplies;
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
   * Fills {@code dst} with {@code src}, scaled to its size.
   *
   * @param src the source, of any size
   * @param dst the destination; same pixel type and channels as the source, no shared pixels
   * @throws IllegalArgumentException if types or channels differ, the images share pixels, the crop
   *     is not inside the source, or the filter's weights sum to 0; nothing is written then
   * @throws IllegalStateException if the vector engine is forced where it cannot run
   */
  public void resize(Image src, Image dst) {
    Resampler.check(src, dst);
    boolean vector = engine() == Engine.VECTOR;
    Box b = box == null ? new Box(0, 0, src.width(), src.height()) : box;
    if (b.x + b.width > src.width() || b.y + b.height > src.height()) {
      throw new IllegalArgumentException(
          "crop is "
              + b.width
              + "x"
              + b.height
              + " at ("
              + b.x
              + ", "
              + b.y
              + "); the source is "
              + src.width()
              + "x"
              + src.height()
              + " and must contain it");
    }
    ResizePlan.Sizes sizes =
        new ResizePlan.Sizes(
            src.width(),
            src.height(),
            src.type(),
            src.channels(),
            premultiplies,
            linear,
            b.x,
            b.y,
            b.width,
            b.height,
            dst.width(),
            dst.height());
    if (filter.support() == 0) {
      NearestResize.run(sizes, src, dst, vector, threads, executor);
    } else if (BoxResize.serves(filter, antialias, sizes, vector)) {
      BoxResize.run(sizes, src, dst, vector, threads, executor);
    } else {
      Resize.run(plan(sizes), src, dst, vector, threads, executor);
    }
  }

  private ResizePlan plan(ResizePlan.Sizes sizes) {
    ResizePlan known = plan;
    if (known == null || !known.sizes().equals(sizes)) {
      known = ResizePlan.of(filter, antialias, sizes);
      plan = known;
    }
    return known;
  }
}
