package org.lanewarp.plan;

import org.lanewarp.Border;
import org.lanewarp.Interpolation;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Place;
import org.lanewarp.stage.Stage;

/**
 * The gradients of tiles, as far as they belong to a {@link GradientBand}. Where all of a tile's
 * taps lie inside the input, its samples read the input and add to its gradient where they are.
 * Elsewhere each channel's gradient is spread over a window of zeros laid out like the one that the
 * samples read, and the window is added to the input's gradient through the border's adjoint.
 */
final class GradientTiles {

  /** Floats of a window that holds several channels; there are two. */
  private static final int WINDOW = 1 << 15;

  /** Floats of the input that are read ahead, and as many of its gradient. */
  private static final int IN_CACHE = 1 << 16;

  private final SamplingJob job;
  private final GradientBand band;
  private final GradientRows rows;
  private final Stage stage;
  private final Patches patches;
  private final SlopeStore slopes;
  private final Scratch s;
  private final GradientScratch g;
  private final int inPlane;
  private final int channels;
  private int image;
  private TileCoordinates coordinates;

  GradientTiles(
      SamplingJob job, Gradients gradients, SlopeStore slopes, Kernels kernels, Scratch s) {
    this.job = job;
    // Folded coordinates lie inside; the one column or row behind the last has the weight 0.
    Border border = job.folds() ? SamplingJob.ZEROS : job.border();
    this.band = new GradientBand(job, gradients, border, kernels, s);
    this.rows = new GradientRows(job, gradients, kernels, s);
    Tensor input = job.input();
    this.stage = new Stage(SamplingJob.plane(input), border, Planes.FILL, job.support(), s.columns);
    this.patches = new Patches(stage, null, s.positions);
    this.slopes = slopes;
    this.s = s;
    this.g = s.gradients();
    this.inPlane = input.size(2) * input.size(3);
    this.channels = input.size(1);
  }

  /** Begins with rows {@code top} to {@code bottom} − 1 of an image's input gradient. */
  void beginBand(int image, TileCoordinates coordinates, int top, int bottom) {
    this.image = image;
    this.coordinates = coordinates;
    band.begin(image, top, bottom);
    rows.turnTo(image, coordinates);
  }

  /** Whether a tile with the given taps has anything for the band. */
  boolean needs(TapRows taps, int at) {
    return band.needs(taps, at);
  }

  /**
   * Prepares for the tile in the scratch, and bounds its taps.
   *
   * @return whether its taps lie in a rectangle not much larger, which the box then tells
   */
  static boolean boundTaps(SamplingJob job, TileCoordinates coordinates, Scratch s) {
    if (!coordinates.enter(s.tile, s.box)) {
      return false;
    }
    if (job.interpolation() == Interpolation.NEAREST) {
      s.box.forNearest();
    }
    return s.box.isWorthStaging(s.tile.width, s.tile.height);
  }

  /** Adds the gradients of the tile in the scratch. */
  void addTile(int index) {
    boolean compact = boundTaps(job, coordinates, s);
    if (!band.take(compact, s.box.minY, s.box.maxY)) {
      return;
    }
    rows.beginTile(band.slants, band.spreads);
    if (compact) {
      addCompact();
    } else {
      addScattered();
    }
    if (band.slants) {
      slopes.store(image, index, coordinates, s, g, Batch.pitch(s.tile.width));
    }
  }

  /** All taps of the tile lie in a rectangle not much larger than the tile. */
  private void addCompact() {
    Box box = s.box;
    turnTo(0);
    Place place = stage.place(box.minX, box.minY, box.maxX, box.maxY);
    boolean inside = place == Place.INSIDE;
    if (inside && band.holds(box)) {
      addInPlace();
    } else {
      addInWindows(inside);
    }
  }

  /** All taps lie inside the input, and their gradients in the band: nothing need be copied. */
  private void addInPlace() {
    Box box = s.box;
    Window w = s.window;
    int together = together(IN_CACHE);
    for (int c = 0; c < channels; c += together) {
      int planes = Math.min(channels - c, together);
      for (int p = c; p < c + planes; p++) {
        if (band.slants) {
          turnTo(p);
          stage.touch(s.touch, box.minX, box.minY, box.maxX, box.maxY);
        }
        if (band.spreads) {
          band.touch(box, p);
        }
      }
      turnTo(c);
      stage.inPlace(w);
      w.plane = inPlane;
      if (band.spreads) {
        rows.spreadTo(band.array(), band.first(c) - w.first);
      }
      rows.run(c, planes);
    }
  }

  /**
   * In copies of as many planes at a time as fit. A gradient all inside is copied as well and put
   * back, so that its sums are those of {@link #addInPlace}; others begin with zeros and are added.
   */
  private void addInWindows(boolean inside) {
    Box box = s.box;
    Window w = s.window;
    int together = together(WINDOW);
    for (int c = 0; c < channels; c += together) {
      int planes = Math.min(channels - c, together);
      if (band.slants) {
        turnTo(c);
        stage.rectangles(box.minX, box.minY, box.maxX, box.maxY, planes, inPlane, w);
      } else {
        stage.frame(box.minX, box.minY, box.maxX, box.maxY, planes, w);
      }
      if (band.spreads) {
        g.clear(planes * w.plane);
      }
      for (int p = 0; band.spreads && inside && p < planes; p++) {
        band.load(w, g.window, p * w.plane, c + p);
      }
      rows.spreadTo(g.window, 0);
      rows.run(c, planes);
      for (int p = 0; band.spreads && p < planes; p++) {
        if (inside) {
          band.store(w, g.window, p * w.plane, c + p);
        } else {
          band.add(w, g.window, p * w.plane, c + p);
        }
      }
    }
  }

  /** Planes of which so many floats hold what the tile reads. */
  private int together(int floats) {
    Box box = s.box;
    long plane = (box.maxX - box.minX + 4L) * (box.maxY - box.minY + 4L);
    return (int) Math.max(1, floats / plane);
  }

  /** The taps lie far apart: each sample's on their own. */
  private void addScattered() {
    Tile tile = s.tile;
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      coordinates.positions(y, job.interpolation() == Interpolation.NEAREST, s);
      for (int c = 0; c < channels; c++) {
        turnTo(c);
        patches.stage(tile.width, tile.x, y, s.window, s.batch);
        if (band.spreads) {
          g.clear(s.window.plane);
        }
        rows.spreadTo(g.window, 0);
        rows.runPatches(y, c);
        if (band.spreads) {
          band.addPatches(tile.width, s.window, g.window, c);
        }
      }
    }
  }

  private void turnTo(int channel) {
    stage.turnTo(job.input().offset() + (image * channels + channel) * inPlane);
  }
}
