package org.lanewarp.jmh.peers;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Kernel;
import org.lanewarp.jmh.Scene;

/**
 * OpenCV's resize. INTER_LINEAR and INTER_CUBIC sample points, so they alias when they shrink; only
 * INTER_AREA does not.
 */
public final class OpenCvResizeContestant implements Contestant {

  private final boolean area;

  /** A contestant with INTER_AREA, or else with what comes nearest to the case's filter. */
  public OpenCvResizeContestant(boolean area) {
    this.area = area;
  }

  @Override
  public boolean enters(Case what, int threads) {
    return what.isResize() && (area ? isShrinking(what) : kernel(what) != null);
  }

  /** INTER_AREA is INTER_LINEAR when it grows. */
  private static boolean isShrinking(Case what) {
    return what.sourceWidth() > what.width()
        && (what.method().equals("box") || what.method().equals("bilinear"));
  }

  @Override
  public Kernel kernel(Case what) {
    if (area) {
      return Kernel.AREA;
    }
    return switch (what.method()) {
      case "bilinear" -> Kernel.POINT_BILINEAR;
      case "bicubic" -> Kernel.POINT_BICUBIC;
      default -> null;
    };
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    opencv_core.setNumThreads(threads);
    Case what = scene.what();
    Mat source = OpenCvContestant.mat(scene.source());
    Mat destination = OpenCvContestant.mat(scene.blank());
    Size size = new Size(what.width(), what.height());
    int flag =
        switch (kernel(what)) {
          case AREA -> opencv_imgproc.INTER_AREA;
          case POINT_BILINEAR -> opencv_imgproc.INTER_LINEAR;
          default -> opencv_imgproc.INTER_CUBIC;
        };
    return OpenCvContestant.job(
        destination, () -> opencv_imgproc.resize(source, destination, size, 0, 0, flag));
  }

  @Override
  public Tolerance tolerance(Case what) {
    return new Tolerance(0.02, 0.02); // weights of 1/2048, and other edges
  }
}
