package org.lanewarp.plan;

import org.lanewarp.Interpolation;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/**
 * The planes of the image at hand of a tensor that is sampled: those of its channels in the input,
 * and those that samples go to.
 */
final class Planes {

  /** Floats of all planes of an image that stay in the second-level cache. */
  static final int SMALL = 1 << 17;

  /** What zeros padding fills with. */
  static final float[] FILL = new float[1];

  final SamplingJob job;
  final Tensor output;
  final int channels;

  /** Elements of a plane of the input. */
  final int inPlane;

  /** Elements of a plane of the output. */
  final int outPlane;

  final Store store;

  /** The input, for samples of the image at hand. */
  Stage stage;

  Patches patches;

  /** The image at hand. */
  int image;

  /** Whether its pixels are moved, not blended. */
  boolean isNearest;

  private final Scratch s;

  Planes(SamplingJob job, Tensor output, Kernels kernels, Scratch s) {
    this.job = job;
    this.output = output;
    this.channels = job.input().size(1);
    this.inPlane = job.input().size(2) * job.input().size(3);
    this.outPlane = output.size(2) * output.size(3);
    this.store = new Store(SamplingJob.plane(output), FILL, kernels.mover());
    this.s = s;
  }

  /** Whether the planes of an image are so small that they stay in the second-level cache. */
  boolean areSmall() {
    return channels * (long) inPlane <= SMALL;
  }

  /** Turns to an image. */
  void enter(int image, boolean isNearest) {
    this.image = image;
    if (stage == null || isNearest != this.isNearest) {
      this.isNearest = isNearest;
      Interpolation interpolation = isNearest ? Interpolation.NEAREST : job.interpolation();
      stage =
          new Stage(
              SamplingJob.plane(job.input()),
              job.border(),
              FILL,
              Supports.of(interpolation),
              s.columns);
      patches = new Patches(stage, store, s.positions);
    }
  }

  /** Turns stage and store to a channel. */
  void turnTo(int channel) {
    int plane = image * channels + channel;
    stage.turnTo(job.input().offset() + plane * inPlane);
    store.turnTo(output.offset() + plane * outPlane);
  }

  /** Array index in the output of a channel's pixel (x, y). */
  int outputAt(int channel, int x, int y) {
    int plane = image * channels + channel;
    return output.offset() + plane * outPlane + y * output.size(3) + x;
  }

  /** Shows all planes of the input. */
  void show(Window w) {
    turnTo(0);
    stage.inPlace(w);
    w.plane = inPlane;
  }
}
