package org.lanewarp.plan;

import org.lanewarp.Padding;
import org.lanewarp.kernel.Window;

/**
 * What most samples of a grid can be read from: the input itself, or, where much of it lies near an
 * edge, a copy with the padding around it.
 */
final class PaddedInput {

  /** Pixels around the copy. */
  private static final int MARGIN = 8;

  private final Planes planes;
  private final Scratch s;

  /** The image that has been copied, or −1. */
  private int image = -1;

  PaddedInput(Planes planes, Scratch s) {
    this.planes = planes;
    this.s = s;
  }

  /** The window for the image at hand. */
  Window window() {
    SamplingJob job = planes.job;
    int width = job.input().size(3);
    int height = job.input().size(2);
    long floats = planes.channels * (width + 2L * MARGIN) * (height + 2L * MARGIN);
    // Clipping a coordinate and clamping a tap are the same only where nothing is blended.
    boolean folds = job.folds() && !(planes.isNearest && job.padding() == Padding.BORDER);
    if (folds || floats > Planes.SMALL) {
      planes.show(s.window);
      return s.window;
    }
    if (image != planes.image) {
      copy(width + MARGIN - 2, height + MARGIN - 2);
      image = planes.image;
    }
    return s.whole;
  }

  private void copy(int right, int bottom) {
    planes.turnTo(0);
    if (image >= 0 && planes.job.padding() == Padding.ZEROS) {
      // Zeros around the last image are zeros around this one.
      planes.stage.insides(planes.channels, planes.inPlane, s.whole);
    } else {
      planes.stage.rectangles(
          -MARGIN, -MARGIN, right, bottom, planes.channels, planes.inPlane, s.whole);
    }
  }
}
