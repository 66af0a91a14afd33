package org.lanewarp.stage;

import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Window;

/**
 * Shows the kernels what they may read of the source, with the border applied: behind this no code
 * knows about borders.
 *
 * <p>Where samples lie is asked first, by {@link #place}. Then three ways lead to the same bits.
 * {@link #inPlace} shows the source itself, where all taps lie inside it. {@link #rectangle} stages
 * the rectangle that a whole tile reads. {@link Patches} stages each sample's taps on their own.
 */
public final class Stage {

  final Pixels pixels;
  final Border border;
  final Support support;

  /** Array index of the corner that the samples just placed all take; −1 for none. */
  int corner = -1;

  private final BorderColumns columns;

  /** Elements that may be read behind the last tap. */
  private final int spill;

  /**
   * A stage for an image.
   *
   * @param fill the fill value of each channel
   * @param columns scratch
   */
  public Stage(Image source, Border border, float[] fill, Support support, BorderColumns columns) {
    this.pixels = Pixels.of(source, fill);
    this.border = border;
    this.support = support;
    this.columns = columns;
    this.spill = spill(source, support);
  }

  /** Elements that kernels may read behind the last tap. */
  private static int spill(Image source, Support support) {
    boolean isFetched = source.type() == PixelType.U8 && support.columns() <= 2;
    boolean isPixels = source.channels() > 2 || support.columns() > 2;
    return isPixels && !isFetched ? PixelKernel.SPILL : 0;
  }

  /** Turns to another plane of the source, given by its first element. */
  public void turnTo(int first) {
    pixels.move(first);
  }

  boolean isTransparent() {
    return border.kind() == Border.Kind.TRANSPARENT;
  }

  /** Whether taps outside are blended like those inside: the border has a pixel for each. */
  public boolean isEndless() {
    return border.kind() != Border.Kind.CONSTANT && !isTransparent();
  }

  /** Whether what lies outside are the edges again. */
  public boolean isReplicated() {
    return border.kind() == Border.Kind.REPLICATE;
  }

  /** Places samples whose floors lie in the given box (inclusive). */
  public Place place(int minX, int minY, int maxX, int maxY) {
    corner = -1;
    if (isInside(minX, minY, maxX, maxY)) {
      return Place.INSIDE;
    }
    int left = minX - support.left();
    int top = minY - support.above();
    int right = maxX + support.right();
    int bottom = maxY + support.below();
    boolean isOne =
        isEndless()
            ? isCorner(left, top, right, bottom)
            : right < 0 || bottom < 0 || left >= pixels.width || top >= pixels.height;
    if (isOne) {
      return Place.BEYOND;
    }
    return isTransparent() ? Place.TRANSPARENT : Place.ACROSS;
  }

  boolean isInside(int minX, int minY, int maxX, int maxY) {
    int right = maxX + support.right();
    int bottom = maxY + support.below();
    if (minX < support.left()
        || minY < support.above()
        || right >= pixels.width
        || bottom >= pixels.height) {
      return false;
    }
    int end = pixels.rowAt(bottom) + (right + 1) * pixels.channels;
    return end <= pixels.length() - spill;
  }

  /** Whether all taps are the same pixel, a corner that is replicated. */
  private boolean isCorner(int left, int top, int right, int bottom) {
    if (border.kind() != Border.Kind.REPLICATE
        || right > 0 && left < pixels.width - 1
        || bottom > 0 && top < pixels.height - 1) {
      return false;
    }
    int row = pixels.rowAt(bottom > 0 ? pixels.height - 1 : 0);
    int pixel = row + (right > 0 ? pixels.width - 1 : 0) * pixels.channels;
    corner = pixels.isTame(pixel) ? pixel : -1;
    return corner >= 0;
  }

  /** Shows the source itself, for samples that are {@link Place#INSIDE}. */
  public void inPlace(Window w) {
    pixels.expose(w);
    w.x = 0;
    w.y = 0;
    w.width = pixels.width;
    w.height = pixels.height;
    w.channels = pixels.channels;
    w.stride = pixels.stride;
    w.first = pixels.rowAt(0);
    w.originX = support.left();
    w.originY = support.above();
  }

  /**
   * Reads what samples whose floors lie in the given box (inclusive) will read of the source, a
   * cache line at a time. Rows of a tile are short and lie pages apart, where no hardware
   * prefetches; these loads at least wait all together.
   */
  public void touch(Touch touch, int minX, int minY, int maxX, int maxY) {
    int left = Math.clamp((long) minX - support.left(), 0, pixels.width) * pixels.channels;
    int right = Math.clamp(maxX + 1L + support.right(), 0, pixels.width) * pixels.channels;
    int top = (int) Math.max((long) minY - support.above(), 0);
    int end = (int) Math.min(maxY + 1L + support.below(), pixels.height);
    for (int y = top; y < end; y++) {
      pixels.touch(touch, pixels.rowAt(y) + left, right - left);
    }
  }

  /** Stages all taps of samples whose floors lie in the given box (inclusive). */
  public void rectangle(int minX, int minY, int maxX, int maxY, Window w) {
    rectangles(minX, minY, maxX, maxY, 1, 0, w);
  }

  /**
   * The same of several planes, one behind the other in the window.
   *
   * @param step array elements from one plane of the source to the next
   */
  public void rectangles(int minX, int minY, int maxX, int maxY, int planes, int step, Window w) {
    frame(minX, minY, maxX, maxY, planes, w);
    columns.enter(pixels, border, w.x, w.width);
    for (int j = 0; j < w.height; j++) {
      int y = border.index(w.y + j, pixels.height);
      for (int p = 0; p < planes; p++) {
        int at = p * w.plane + j * w.stride;
        if (y < 0) {
          pixels.fill(w.width, w, at);
        } else {
          columns.copy(pixels, pixels.rowAt(y) + p * step, w, at);
        }
      }
    }
  }

  /**
   * Stages planes again in a window that {@link #rectangles} has laid out around the whole source:
   * what lies outside it stays.
   */
  public void insides(int planes, int step, Window w) {
    for (int p = 0; p < planes; p++) {
      for (int y = 0; y < pixels.height; y++) {
        int to = p * w.plane + (y - w.y) * w.stride - w.x * pixels.channels;
        pixels.copy(pixels.rowAt(y) + p * step, pixels.width, w, to);
      }
    }
  }

  /** Lays out a window for {@link #rectangles} without staging anything. */
  public void frame(int minX, int minY, int maxX, int maxY, int planes, Window w) {
    w.originX = minX;
    w.originY = minY;
    w.x = minX - support.left();
    w.y = minY - support.above();
    reserve(w, maxX - minX + support.columns(), maxY - minY + support.rows(), planes);
  }

  void reserve(Window w, int width, int height, int planes) {
    w.width = width;
    w.height = height;
    w.channels = pixels.channels;
    w.stride = width * pixels.channels;
    w.first = 0;
    w.plane = height * w.stride;
    pixels.reserve(w, planes * w.plane + spill);
  }
}
