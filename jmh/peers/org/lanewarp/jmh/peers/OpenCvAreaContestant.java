package org.lanewarp.jmh.peers;

import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Kernel;
import org.lanewarp.jmh.Scene;

/** OpenCV's resize by INTER_AREA. */
public final class OpenCvAreaContestant implements Contestant {

  private final Contestant resize = new OpenCvResizeContestant(true);

  /** For the list of contestants. */
  public OpenCvAreaContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    return resize.enters(what, threads);
  }

  @Override
  public Kernel kernel(Case what) {
    return resize.kernel(what);
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    return resize.prepare(scene, threads);
  }

  @Override
  public Tolerance tolerance(Case what) {
    return resize.tolerance(what);
  }
}
