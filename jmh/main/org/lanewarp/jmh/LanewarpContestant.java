package org.lanewarp.jmh;

import org.lanewarp.CoordinateMap;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;

/** One of Lanewarp's two engines. */
final class LanewarpContestant implements Contestant {

  private final Engine engine;
  private final boolean prepared;

  LanewarpContestant(Engine engine) {
    this(engine, false);
  }

  /** A contestant that may prepare maps, as for a video. */
  LanewarpContestant(Engine engine, boolean prepared) {
    this.engine = engine;
    this.prepared = prepared;
  }

  @Override
  public boolean enters(Case what, int threads) {
    return !prepared || what.group().equals("remap");
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    Case what = scene.what();
    if (what.isTensor()) {
      return new TensorJob(scene.tensors(), engine, threads);
    } else if (what.isResize()) {
      return ResizeContestant.prepare(scene, engine, threads);
    }
    Resampler resampler =
        Resampler.of(what.interpolation())
            .border(what.border(Case.FILL))
            .engine(engine)
            .threads(threads);
    Image source = scene.source();
    Mapping reverse = scene.reverse();
    Mapping mapping = prepared ? Resampler.prepare((CoordinateMap) reverse) : reverse;
    Image destination = scene.blank();
    return new Job() {
      @Override
      public void run() {
        resampler.warp(source, mapping, destination);
      }

      @Override
      public void copyTo(Image result) {
        System.arraycopy(
            destination.array(), 0, result.array(), 0, what.height() * destination.stride());
      }
    };
  }

  @Override
  public Tolerance tolerance(Case what) {
    if (what.isResize()) {
      return ResizeContestant.tolerance(what);
    }
    if (what.interpolation() == Interpolation.NEAREST) {
      // Gradients are sums of floats; and ties that coordinates in float settle the other way.
      return new Tolerance(what.isBackward() ? 5e-4 : 0, 1e-4);
    }
    if (what.isTensor()) {
      return new Tolerance(5e-4, 0); // what float grids mean by a place among 2000 pixels
    }
    double rounding = what.pixelType() == PixelType.F32 ? 0 : 0.5 / what.range();
    return new Tolerance(rounding + (what.pixelType() == PixelType.U8 ? 0.01 / 255 : 5e-5), 0);
  }
}
