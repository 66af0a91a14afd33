package org.lanewarp.plan;

import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Gather;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;

/**
 * Samples what waits in a {@link Strip}, channel after channel: positions and weights once for all.
 */
final class StripSampler {

  /** For what is cut into blocks, or null where nothing is. */
  final BlockBands bands;

  private final Planes planes;
  private final Sampler sampler;
  private final Gather gather;
  private final Scratch s;

  StripSampler(Planes planes, Kernels kernels, Scratch s) {
    SamplingJob job = planes.job;
    this.planes = planes;
    this.sampler =
        new Sampler(job.interpolation(), PixelType.F32, 1, SamplingJob.A, kernels, planes.store, s);
    this.bands =
        sampler.isNearest()
            ? null
            : BlockBands.ofPlanes(job.interpolation(), SamplingJob.A, kernels, planes.store, s);
    this.gather = kernels.gather();
    this.s = s;
    planes.store.prepare(s.batch);
  }

  /**
   * Samples all batches of a window that shows the given channels, if there is room for no other. A
   * single channel has nothing to share: its batches are sampled while they are in cache.
   */
  void flushIfFull(Window w, int channel, int end) {
    if (end - channel == 1 || s.strip().count() == Strip.MOST) {
      flush(w, channel, end);
    }
  }

  /** Samples all batches of a window that shows the channels from {@code channel} to end − 1. */
  void flush(Window w, int channel, int end) {
    Strip strip = s.strip();
    for (int c = channel; c < end; c++) {
      planes.turnTo(c);
      for (int i = 0; i < strip.count(); i++) {
        s.batch = strip.batch(i);
        sample(w, (c - channel) * w.plane, strip.area(i), c);
      }
    }
    clear();
  }

  /** Samples the batch at hand for a channel that stage and store have been turned to. */
  void sample(Window w, int offset, Tile area, int channel) {
    int pitch = Batch.pitch(area.width);
    if (planes.isNearest) {
      float[] to = planes.output.array();
      for (int j = 0; j < area.height; j++) {
        int first = planes.outputAt(channel, area.x, area.y + j);
        gather.run(w.floats, offset, s.batch.index, j * pitch, area.width, to, first);
      }
      return;
    }
    sampler.sample(w, offset, area.height * pitch);
    for (int j = 0; j < area.height; j++) {
      planes.store.store(s.batch.out, j * pitch, area.width, area.x, area.y + j);
    }
  }

  /** Samples all that has been cut of a window that shows all channels. */
  void blend(Window w) {
    Strip strip = s.strip();
    for (int c = 0; c < planes.channels; c++) {
      for (int i = 0; i < strip.count(); i++) {
        blend(w, c * w.plane, strip.blocks(i), strip.area(i), c);
      }
    }
    clear();
  }

  /** Samples blocks for a channel. */
  void blend(Window w, int offset, Blocks blocks, Tile area, int channel) {
    int first = planes.outputAt(channel, area.x, area.y);
    float[] to = planes.output.array();
    bands.run(w, offset, blocks, area.width, to, first, planes.output.size(3));
  }

  /** Forgets what waits. */
  void clear() {
    s.batch = s.strip().batch(0);
    s.strip().clear();
  }
}
