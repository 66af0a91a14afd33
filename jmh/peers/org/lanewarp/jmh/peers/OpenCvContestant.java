package org.lanewarp.jmh.peers;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Interpolation;
import org.lanewarp.Perspective;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Kernel;
import org.lanewarp.jmh.Scene;

/** OpenCV's warpAffine, warpPerspective, remap and resize. Its weights are multiples of 1/32. */
public final class OpenCvContestant implements Contestant {

  private final Contestant resize = new OpenCvResizeContestant(false);

  /** For the list of contestants. */
  public OpenCvContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    return !what.isTensor() && (!what.isResize() || resize.enters(what, threads));
  }

  @Override
  public Kernel kernel(Case what) {
    return resize.kernel(what);
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    opencv_core.setNumThreads(threads);
    Case what = scene.what();
    if (what.isResize()) {
      return resize.prepare(scene, threads);
    }
    final Mat source = mat(scene.source());
    final Mat destination = mat(scene.blank());
    final Size size = new Size(what.width(), what.height());
    final Scalar fill = Scalar.all(Case.FILL);
    int border = what.isConstant() ? opencv_core.BORDER_CONSTANT : opencv_core.BORDER_REPLICATE;
    int flags =
        switch (what.interpolation()) {
          case NEAREST -> opencv_imgproc.INTER_NEAREST;
          case BILINEAR -> opencv_imgproc.INTER_LINEAR;
          case BICUBIC -> opencv_imgproc.INTER_CUBIC;
        };
    if (scene.forward() instanceof Affine a) {
      Mat m = matrix(2, a.m00(), a.m01(), a.m02(), a.m10(), a.m11(), a.m12());
      return job(
          destination,
          () -> opencv_imgproc.warpAffine(source, destination, m, size, flags, border, fill));
    }
    if (scene.forward() instanceof Perspective p) {
      Mat m =
          matrix(
              3, p.m00(), p.m01(), p.m02(), p.m10(), p.m11(), p.m12(), p.m20(), p.m21(), p.m22());
      return job(
          destination,
          () -> opencv_imgproc.warpPerspective(source, destination, m, size, flags, border, fill));
    }
    CoordinateMap map = (CoordinateMap) scene.forward();
    Mat xs = mat(ImageF32.of(map.width(), map.height(), 1, map.xs()));
    Mat ys = mat(ImageF32.of(map.width(), map.height(), 1, map.ys()));
    return job(
        destination, () -> opencv_imgproc.remap(source, destination, xs, ys, flags, border, fill));
  }

  static Job job(Mat destination, Runnable run) {
    return new Job() {
      @Override
      public void run() {
        run.run();
      }

      @Override
      public void copyTo(Image result) {
        int length = result.height() * result.stride();
        Pointer data = destination.data();
        if (result instanceof ImageU8 u8) {
          new BytePointer(data).get(u8.array(), 0, length);
        } else if (result instanceof ImageU16 u16) {
          new ShortPointer(data).get(u16.array(), 0, length);
        } else if (result instanceof ImageF32 f32) {
          new FloatPointer(data).get(f32.array(), 0, length);
        }
      }
    };
  }

  static Mat mat(Image image) {
    int length = image.height() * image.stride();
    int depth =
        switch (image.type()) {
          case U8 -> opencv_core.CV_8U;
          case U16 -> opencv_core.CV_16U;
          case F32 -> opencv_core.CV_32F;
        };
    Mat mat =
        new Mat(image.height(), image.width(), opencv_core.CV_MAKETYPE(depth, image.channels()));
    if (image instanceof ImageU8 u8) {
      new BytePointer(mat.data()).put(u8.array(), 0, length);
    } else if (image instanceof ImageU16 u16) {
      new ShortPointer(mat.data()).put(u16.array(), 0, length);
    } else if (image instanceof ImageF32 f32) {
      new FloatPointer(mat.data()).put(f32.array(), 0, length);
    }
    return mat;
  }

  private static Mat matrix(int rows, double... elements) {
    Mat m = new Mat(rows, 3, opencv_core.CV_64F);
    new org.bytedeco.javacpp.DoublePointer(m.data()).put(elements, 0, elements.length);
    return m;
  }

  @Override
  public Tolerance tolerance(Case what) {
    if (what.isResize()) {
      return resize.tolerance(what);
    }
    // Nearest works on coordinates in fixed point, so noise differs wherever one is near a tie.
    return what.interpolation() == Interpolation.NEAREST
        ? new Tolerance(0, 0.05)
        : new Tolerance(0.1, 0.01);
  }
}
