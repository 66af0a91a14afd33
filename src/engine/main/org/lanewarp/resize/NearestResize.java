package org.lanewarp.resize;

import java.util.concurrent.Executor;
import org.lanewarp.Image;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Pick;
import org.lanewarp.kernel.Window;
import org.lanewarp.plan.Crew;

/**
 * Resizes without blending: destination column i shows source column floor(x + (i + 0.5) · width /
 * out). Pure data movement; a row like the one above is copied from there.
 */
public final class NearestResize implements Crew.Worker {

  private static final int BANDS = 4;

  /** Columns whose places are kept. */
  private static final int STRIP = 1 << 14;

  private final ResizePlan.Sizes sizes;
  private final Image src;
  private final Image dst;
  private final int band;
  private final Mover mover;
  private final Buffers b = Buffers.take();
  private final Window window = new Window();

  /** The first column of the strip. */
  private int strip = -1;

  private int width;

  private NearestResize(ResizePlan.Sizes sizes, Image src, Image dst, int band, Mover mover) {
    this.sizes = sizes;
    this.src = src;
    this.dst = dst;
    this.band = band;
    this.mover = mover;
    window.channels = src.channels();
    b.rows = Buffers.atLeast(Math.min(STRIP, dst.width()), b.rows);
    b.picks = Buffers.atLeast(Math.min(STRIP, dst.width()), b.picks);
  }

  /** Resizes {@code src} into {@code dst} on at most {@code threads} threads. */
  public static void run(
      ResizePlan.Sizes sizes,
      Image src,
      Image dst,
      boolean vector,
      int threads,
      Executor executor) {
    Mover mover = Kernels.of(vector).mover();
    int bands = threads == 1 ? 1 : (int) Math.min(dst.height(), (long) BANDS * threads);
    int band = (dst.height() - 1) / bands + 1;
    Crew.run(
        (dst.height() - 1) / band + 1,
        threads,
        executor,
        () -> new NearestResize(sizes, src, dst, band, mover));
  }

  private static int nearest(double begin, double length, int i, int out, int in) {
    return (int) Math.min(in - 1, begin + (i + 0.5) * length / out);
  }

  /** Computes one band of rows. */
  @Override
  public void work(int piece) {
    for (int x = 0; x < dst.width(); x += STRIP) {
      enter(x, Math.min(STRIP, dst.width() - x));
      strip(piece * band, Math.min((piece + 1) * band, dst.height()));
    }
  }

  private void enter(int x, int n) {
    if (x == strip) {
      return;
    }
    strip = x;
    width = n;
    for (int i = 0; i < n; i++) {
      int column = nearest(sizes.x(), sizes.boxWidth(), x + i, dst.width(), src.width());
      b.rows[i] = src.offset() + column * src.channels();
    }
  }

  private void strip(int begin, int end) {
    int above = -1;
    for (int y = begin; y < end; y++) {
      int row = nearest(sizes.y(), sizes.boxHeight(), y, dst.height(), src.height());
      int first = dst.index(strip, y);
      if (row == above) {
        int samples = width * dst.channels();
        System.arraycopy(dst.array(), first - dst.stride(), dst.array(), first, samples);
      } else {
        pick(row, first);
      }
      above = row;
    }
  }

  private void pick(int row, int first) {
    int n = width;
    int shift = row * src.stride();
    for (int i = 0; i < n; i++) {
      b.picks[i] = b.rows[i] + shift;
    }
    switch (src.type()) {
      case U8 -> {
        window.bytes = (byte[]) src.array();
        if (src.channels() == 3) {
          mover.pick24(window.bytes, b.picks, 0, n, (byte[]) dst.array(), first);
        } else {
          Pick.pick(window, b.picks, 0, n, (byte[]) dst.array(), first);
        }
      }
      case U16 -> {
        window.shorts = (short[]) src.array();
        Pick.pick(window, b.picks, 0, n, (short[]) dst.array(), first);
      }
      case F32 -> {
        window.floats = (float[]) src.array();
        Pick.pick(window, b.picks, 0, n, (float[]) dst.array(), first);
      }
    }
  }

  @Override
  public void finish() {
    b.giveBack();
  }
}
