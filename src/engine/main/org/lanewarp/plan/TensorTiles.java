package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.stage.Place;

/** Computes tiles of a tensor, of all channels. */
final class TensorTiles extends TileWalk {

  /** Floats of a window that holds several channels: they shall stay in the second-level cache. */
  private static final int WINDOW = 1 << 16;

  private final Planes planes;
  private final StripSampler sampler;

  TensorTiles(Planes planes, StripSampler sampler, Scratch s) {
    super(s);
    this.planes = planes;
    this.sampler = sampler;
  }

  /** Turns to the image that the planes have turned to. */
  void enter(Coordinates coordinates) {
    this.coordinates = coordinates;
    this.stage = planes.stage;
    this.isNearest = planes.isNearest;
  }

  @Override
  Place place() {
    planes.turnTo(0);
    return super.place();
  }

  @Override
  void inside(int y, int rows) {
    planes.show(s.window);
    rows(y, rows, 0, planes.channels);
  }

  @Override
  void across(int y, int rows) {
    Box box = s.box;
    long floats = (box.maxX - box.minX + 4L) * (box.maxY - box.minY + 4L);
    int together = (int) Math.max(1, WINDOW / floats);
    for (int c = 0; c < planes.channels; c += together) {
      int end = Math.min(planes.channels, c + together);
      planes.turnTo(c);
      stage.rectangles(box.minX, box.minY, box.maxX, box.maxY, end - c, planes.inPlane, s.window);
      rows(y, rows, c, end);
    }
  }

  @Override
  void beyond(int y, int rows) {
    Box box = s.box;
    for (int c = 0; c < planes.channels; c++) {
      planes.turnTo(c);
      // Placed again, for which corner is replicated depends on the plane.
      if (stage.place(box.minX, box.minY, box.maxX, box.maxY) == Place.BEYOND) {
        planes.store.beyond(stage, s.tile.width, rows, s.tile.x, y);
      } else {
        stage.rectangle(box.minX, box.minY, box.maxX, box.maxY, s.window);
        rows(y, rows, c, c + 1);
      }
    }
  }

  @Override
  void patches(int y) {
    s.part.set(s.tile.x, y, s.tile.width, 1);
    coordinates.positions(y, isNearest, s);
    for (int c = 0; c < planes.channels; c++) {
      planes.turnTo(c);
      planes.patches.stage(s.tile.width, s.tile.x, y, s.window, s.batch);
      s.batch.seal(0, s.tile.width);
      sampler.sample(s.window, 0, s.part, c);
    }
  }

  /** Samples rows of the tile for the channels whose planes the window shows. */
  private void rows(int y, int count, int channel, int end) {
    add(y, count, channel, end);
    sampler.flush(s.window, channel, end);
  }

  /**
   * The same, but some of them later: bands whose taps lie close enough are sampled at once, other
   * rows wait in the strip.
   */
  void add(int y, int count, int channel, int end) {
    int width = s.tile.width;
    int step = Batch.CAPACITY / Batch.pitch(width);
    boolean compact = hasBands() && sampler.bands.canServe(s.window, width);
    for (int done = 0; done < count; ) {
      compact = compact && count - done >= Bands.ROWS && band(y + done, channel, end);
      if (compact) {
        done += Bands.ROWS;
        continue;
      }
      int rows = Math.min(step, count - done);
      s.batch = s.strip().add(s.tile.x, y + done, width, rows);
      locate(y + done, rows);
      done += rows;
      sampler.flushIfFull(s.window, channel, end);
    }
  }

  /** Whether rows may be sampled together. */
  boolean hasBands() {
    return sampler.bands != null && !isNearest;
  }

  /** Samples a band of rows, if their taps lie close enough. */
  private boolean band(int y, int channel, int end) {
    int width = s.tile.width;
    if (!sampler.bands.locate(coordinates, y, width, s.window)) {
      return false;
    }
    s.part.set(s.tile.x, y, width, Bands.ROWS);
    for (int c = channel; c < end; c++) {
      sampler.blend(s.window, (c - channel) * s.window.plane, s.blocks, s.part, c);
    }
    return true;
  }
}
