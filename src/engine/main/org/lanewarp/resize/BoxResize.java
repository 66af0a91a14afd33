package org.lanewarp.resize;

import java.util.concurrent.Executor;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.kernel.BoxSum;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.plan.Crew;
import org.lanewarp.stage.Tone;

/** Shrinks u8 images to a half, a third or a quarter by a box filter: in integers, in one pass. */
public final class BoxResize implements Crew.Worker {

  private static final int BANDS = 4;

  private final Image src;
  private final Image dst;
  private final BoxSum sum;
  private final int first;
  private final int side;
  private final int band;

  private BoxResize(Image src, Image dst, BoxSum sum, int first, int side, int band) {
    this.src = src;
    this.dst = dst;
    this.sum = sum;
    this.first = first;
    this.side = side;
    this.band = band;
  }

  /** Whether the filter gives such means, and this is faster than a {@link Resize} to the same. */
  public static boolean serves(
      Filter filter, boolean antialias, ResizePlan.Sizes s, boolean vector) {
    double side = s.boxWidth() / s.outWidth();
    return Kernels.of(vector).prefersBoxSum(s.type())
        && filter == Filter.BOX
        && antialias
        && side == Math.rint(side)
        && side >= BoxSum.LEAST
        && side <= BoxSum.MOST
        && side == s.boxHeight() / s.outHeight()
        && s.x() == Math.rint(s.x())
        && s.y() == Math.rint(s.y())
        && Tone.of(s.type(), s.channels(), s.premultiplies(), s.linear()) == null;
  }

  /** Resizes {@code src} into {@code dst} on at most {@code threads} threads. */
  public static void run(
      ResizePlan.Sizes s, Image src, Image dst, boolean vector, int threads, Executor executor) {
    BoxSum sum = Kernels.of(vector).boxSum();
    int bands = threads == 1 ? 1 : (int) Math.min(dst.height(), (long) BANDS * threads);
    int band = (dst.height() - 1) / bands + 1;
    int pieces = (dst.height() - 1) / band + 1;
    int first = src.index((int) s.x(), (int) s.y());
    int side = (int) (s.boxWidth() / s.outWidth());
    Crew.run(pieces, threads, executor, () -> new BoxResize(src, dst, sum, first, side, band));
  }

  @Override
  public void finish() {}

  /** Computes one band of rows. */
  @Override
  public void work(int piece) {
    byte[] from = (byte[]) src.array();
    byte[] to = (byte[]) dst.array();
    int end = Math.min((piece + 1) * band, dst.height());
    for (int y = piece * band; y < end; y++) {
      int row = first + y * side * src.stride();
      int channels = src.channels();
      sum.run(from, row, src.stride(), side, channels, dst.width(), to, dst.index(0, y));
    }
  }
}
