package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/** Computes tiles of an image: what they read is shown or staged, sampled, and stored. */
final class ImageTiles extends TileWalk {

  private final Store store;
  private final Patches patches;
  private final Sampler sampler;

  /** Or null. */
  private final Bands bands;

  ImageTiles(
      Coordinates coordinates, Stage stage, Store store, Sampler sampler, Bands bands, Scratch s) {
    super(s);
    this.coordinates = coordinates;
    this.stage = stage;
    this.isNearest = sampler.isNearest();
    this.store = store;
    this.patches = new Patches(stage, store, s.positions);
    this.sampler = sampler;
    this.bands = bands;
    store.prepare(s.batch);
  }

  @Override
  void inside(int y, int rows) {
    Box box = s.box;
    stage.inPlace(s.window);
    if (rows > 1 && box.isWorthStaging(s.tile.width, rows)) {
      stage.touch(s.touch, box.minX, box.minY, box.maxX, box.maxY);
    }
    rows(y, rows);
  }

  @Override
  void across(int y, int rows) {
    Box box = s.box;
    stage.rectangle(box.minX, box.minY, box.maxX, box.maxY, s.window);
    rows(y, rows);
  }

  @Override
  void beyond(int y, int rows) {
    store.beyond(stage, s.tile.width, rows, s.tile.x, y);
  }

  private void rows(int y, int count) {
    int pitch = Batch.pitch(s.tile.width);
    int end = y + count;
    int at = bands == null ? y : y + bands.run(coordinates, y, count);
    while (at < end) {
      int rows = Math.min(Batch.CAPACITY / pitch, end - at);
      locate(at, rows);
      sampler.sample(s.window, 0, rows * pitch);
      for (int j = 0; j < rows; j++) {
        sampler.store(j * pitch, s.tile.width, s.tile.x, at + j);
      }
      at += rows;
    }
  }

  @Override
  void patches(int y) {
    Tile tile = s.tile;
    coordinates.positions(y, isNearest, s);
    int outside = patches.inPlace(tile.width, s.window, s.batch);
    if (outside == tile.width) {
      patches.stage(tile.width, tile.x, y, s.window, s.batch);
      sampler.run(patches, y);
      return;
    }
    sampler.sample(tile.width);
    sampler.store(0, tile.width, tile.x, y);
    if (outside > 0) {
      patches.stageOutside(outside, s.window, s.batch);
      sampler.sample(outside);
      for (int i = 0; i < outside; i++) {
        sampler.store(i, 1, tile.x + patches.outside(i), y);
      }
    }
  }
}
