package org.lanewarp.plan;

import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Store;
import org.lanewarp.stage.Support;

/**
 * From the samples of a batch, once they are located, to the destination: by the kernel that serves
 * an interpolation, a pixel type and a number of channels. Kernels have four forms, of which one is
 * there, or none for nearest pixels, which are moved as they are.
 */
final class Sampler {

  /** Blends what {@link #fetch} has brought side by side. */
  private final Kernel kernel;

  private final Fetch fetch;

  /** Blends single channels straight from the window. */
  private final PlaneKernel plane;

  /** Blends whole pixels straight from the window. */
  private final PixelKernel pixels;

  /** The same, straight into the destination. */
  private final RowKernel direct;

  private final Store store;
  private final Scratch s;

  /**
   * A sampler.
   *
   * @param a Keys' parameter, for bicubic
   */
  Sampler(
      Interpolation interpolation,
      PixelType type,
      int channels,
      float a,
      Kernels kernels,
      Store store,
      Scratch s) {
    this.kernel = kernels.sampler(interpolation, type, channels);
    this.fetch = kernel == null ? null : fetch(type, channels, Supports.of(interpolation));
    this.plane = kernels.plane(interpolation, type, channels, a);
    this.pixels = kernels.pixels(interpolation, type, channels, a);
    this.direct = kernels.rows(interpolation, type, channels);
    this.store = store;
    this.s = s;
  }

  /** Of f32 in one dimension, linear. */
  Sampler(Kernels kernels, Store store, Scratch s) {
    this.kernel = kernels.linearRow();
    this.fetch = fetch(PixelType.F32, 1, Supports.LINEAR);
    this.plane = null;
    this.pixels = null;
    this.direct = null;
    this.store = store;
    this.s = s;
  }

  private static Fetch fetch(PixelType type, int channels, Support support) {
    return Fetch.of(type, channels, support.columns(), support.rows());
  }

  boolean isNearest() {
    return kernel == null && plane == null && pixels == null && direct == null;
  }

  /**
   * From positions in a window to n values, unless pixels go straight to the destination.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   */
  void sample(Window w, int offset, int n) {
    Batch batch = s.batch;
    if (pixels != null) {
      pixels.run(w, batch, n);
    } else if (plane != null) {
      plane.run(w, offset, batch, n, 0);
    } else if (kernel != null) {
      for (int p = 0; p < store.planes(); p++) {
        fetch.fetch(w, offset + p, batch, n, batch.taps);
        kernel.run(batch, n, p);
      }
    }
  }

  /** From the positions of the first n samples to values, unless pixels go straight there. */
  void sample(int n) {
    if (!isNearest()) {
      s.batch.seal(0, n);
      sample(s.window, 0, Batch.pitch(n));
    }
  }

  /** Stores the n samples that begin at {@code at}, to pixel (x, y). */
  void store(int at, int n, int x, int y) {
    if (direct != null) {
      store.run(direct, s.window, s.batch, at, n, x, y, s.image);
    } else if (pixels != null) {
      store.storePixels(s.batch, at, n, x, y);
    } else if (isNearest()) {
      store.pick(s.window, s.batch, at, n, x, y);
    } else {
      store.store(s.batch.out, at, n, x, y);
    }
  }

  /** Samples and stores row y of the tile from patches, one sample beside the other. */
  void run(Patches patches, int y) {
    Tile tile = s.tile;
    if (direct != null) {
      patches.run(direct, s.window, s.batch, tile.width, tile.x, y, s.image);
      return;
    }
    sample(tile.width);
    if (!isNearest()) {
      patches.restore(tile.width, tile.x, y, s.batch, pixels != null);
    }
    store(0, tile.width, tile.x, y);
  }
}
