package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Border;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Unstage;

/**
 * Rows of one image's input gradient, which one thread fills: all channels of them, with what comes
 * back from windows and nothing else. A tile's own gradients, those of its grid, are left to the
 * band in which its taps begin.
 */
final class GradientBand {

  private final Gradients gradients;

  /** Or null, where the input's gradient is not wanted. */
  private final Unstage unstage;

  private final Scratch s;
  private final int width;
  private final int height;
  private final int channels;
  private int image;
  private int top;
  private int bottom;

  /** Whether slopes of the tile at hand are left to the band. */
  boolean slants;

  /** Whether shares of the tile at hand may belong to its rows. */
  boolean spreads;

  GradientBand(SamplingJob job, Gradients gradients, Border border, Kernels kernels, Scratch s) {
    this.gradients = gradients;
    this.s = s;
    Tensor input = job.input();
    this.width = input.size(3);
    this.height = input.size(2);
    this.channels = input.size(1);
    Tensor to = gradients.input();
    this.unstage =
        to == null
            ? null
            : new Unstage(
                border, job.support(), s.positions, kernels.add(), to.array(), width, height);
  }

  /** Begins with rows {@code top} to {@code bottom} − 1 of an image, and makes them zeros. */
  void begin(int image, int top, int bottom) {
    this.image = image;
    this.top = top;
    this.bottom = bottom;
    for (int c = 0; unstage != null && c < channels; c++) {
      int first = first(c);
      Arrays.fill(array(), first + top * width, first + bottom * width, 0f);
    }
  }

  /** Whether a tile with the given taps has anything for the band. */
  boolean needs(TapRows taps, int at) {
    boolean known = taps.areKnown(at);
    int minY = taps.least(at);
    return slants(known, minY) || spreads(known, minY, taps.greatest(at));
  }

  /**
   * Takes a tile in hand.
   *
   * @param known whether its floors are known to lie in the rows from minY to maxY
   * @return whether it has anything for the band
   */
  boolean take(boolean known, int minY, int maxY) {
    slants = slants(known, minY);
    spreads = spreads(known, minY, maxY);
    return slants || spreads;
  }

  private boolean slants(boolean known, int minY) {
    int begins = known ? Math.clamp(minY, 0, height - 1) : 0;
    return gradients.wantsSlopes() && begins >= top && begins < bottom;
  }

  private boolean spreads(boolean known, int minY, int maxY) {
    return unstage != null && (!known || unstage.touches(minY, maxY, top, bottom));
  }

  /** Whether all shares of a tile with such floors, if it has any, belong to the band's rows. */
  boolean holds(Box box) {
    return !spreads || unstage.holds(box.minY, box.maxY, top, bottom);
  }

  /** Where gradients by the input lie. */
  float[] array() {
    return gradients.input().array();
  }

  /** The element of a channel's first one. */
  int first(int channel) {
    return gradients.input().offset() + (image * channels + channel) * width * height;
  }

  /** Reads ahead what a tile with such floors will add to. */
  void touch(Box box, int channel) {
    unstage.touch(s.touch, box.minX, box.minY, box.maxX, box.maxY, first(channel));
  }

  /** Copies the band's part of a rectangle laid out as the window. */
  void load(Window w, float[] to, int at, int channel) {
    unstage.load(w, to, at, first(channel), top, bottom);
  }

  /** Copies it back. */
  void store(Window w, float[] from, int at, int channel) {
    unstage.store(w, from, at, first(channel), top, bottom);
  }

  /** Adds the band's part of a window around whose insides the border stands. */
  void add(Window w, float[] from, int at, int channel) {
    unstage.rectangle(w, from, at, first(channel), top, bottom);
  }

  /** Adds the band's part of the taps of n samples side by side. */
  void addPatches(int n, Window w, float[] from, int channel) {
    unstage.patches(n, w, from, first(channel), top, bottom);
  }
}
