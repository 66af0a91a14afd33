package org.lanewarp.jmh.peers;

import boofcv.alg.distort.ImageDistort;
import boofcv.alg.distort.PixelTransformAffine_F32;
import boofcv.alg.distort.PixelTransformHomography_F32;
import boofcv.alg.interpolate.InterpolatePixel;
import boofcv.alg.interpolate.InterpolationType;
import boofcv.concurrency.BoofConcurrency;
import boofcv.core.image.border.FactoryImageBorder;
import boofcv.factory.distort.FactoryDistort;
import boofcv.factory.interpolate.FactoryInterpolation;
import boofcv.struct.border.BorderType;
import boofcv.struct.distort.PixelTransform;
import boofcv.struct.image.GrayF32;
import boofcv.struct.image.GrayU16;
import boofcv.struct.image.GrayU8;
import boofcv.struct.image.ImageBase;
import boofcv.struct.image.ImageGray;
import boofcv.struct.image.ImageType;
import boofcv.struct.image.InterleavedF32;
import boofcv.struct.image.InterleavedU16;
import boofcv.struct.image.InterleavedU8;
import georegression.struct.affine.Affine2D_F32;
import georegression.struct.homography.Homography2D_F64;
import georegression.struct.point.Point2D_F32;
import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Scene;

/**
 * BoofCV's FactoryDistort, on one thread. Its coordinates are float; it cuts where others round.
 */
public final class BoofCvContestant implements Contestant {

  /** For the list of contestants. */
  public BoofCvContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    // Its cubic kernel is not there for u16.
    return threads == 1
        && !what.isTensor()
        && !what.isResize()
        && !(what.interpolation() == Interpolation.BICUBIC && what.pixelType() == PixelType.U16);
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    BoofConcurrency.USE_CONCURRENT = false;
    int n = scene.what().channels();
    if (n == 1) {
      return switch (scene.what().pixelType()) {
        case U8 -> prepare(scene, ImageType.SB_U8);
        case U16 -> prepare(scene, ImageType.SB_U16);
        case F32 -> prepare(scene, ImageType.SB_F32);
      };
    }
    // Interleaved is its faster form for colours, but it is not there for every interpolation.
    Interpolation interpolation = scene.what().interpolation();
    return switch (scene.what().pixelType()) {
      case U8 ->
          interpolation == Interpolation.BICUBIC
              ? prepare(scene, ImageType.pl(n, GrayU8.class))
              : prepare(scene, ImageType.il(n, InterleavedU8.class));
      case U16 ->
          interpolation == Interpolation.NEAREST
              ? prepare(scene, ImageType.pl(n, GrayU16.class))
              : prepare(scene, ImageType.il(n, InterleavedU16.class));
      case F32 ->
          interpolation == Interpolation.BICUBIC
              ? prepare(scene, ImageType.pl(n, GrayF32.class))
              : prepare(scene, ImageType.il(n, InterleavedF32.class));
    };
  }

  private static <T extends ImageBase<T>> Job prepare(Scene scene, ImageType<T> type) {
    Case what = scene.what();
    InterpolatePixel<T> interpolation = interpolation(what, type);
    interpolation.setBorder(
        what.isConstant()
            ? FactoryImageBorder.genericValue(Case.FILL, type)
            : FactoryImageBorder.generic(BorderType.EXTENDED, type));
    ImageDistort<T, T> distort = FactoryDistort.distort(false, interpolation, type);
    distort.setModel(mapping(scene));
    Image from = scene.source();
    T source = type.createImage(from.width(), from.height());
    BoofCvArrays.read(from, source);
    T destination = type.createImage(what.width(), what.height());
    return new Job() {
      @Override
      public void run() {
        distort.apply(source, destination);
      }

      @Override
      public void copyTo(Image result) {
        BoofCvArrays.write(destination, result);
      }
    };
  }

  private static <T extends ImageBase<T>> InterpolatePixel<T> interpolation(
      Case what, ImageType<T> type) {
    return switch (what.interpolation()) {
      case NEAREST ->
          FactoryInterpolation.createPixel(0, 0, InterpolationType.NEAREST_NEIGHBOR, null, type);
      case BILINEAR ->
          FactoryInterpolation.createPixel(0, 0, InterpolationType.BILINEAR, null, type);
      case BICUBIC ->
          what.pixelType() == PixelType.U8
              ? bicubic(0, 255, GrayU8.class)
              : bicubic(-Float.MAX_VALUE, Float.MAX_VALUE, GrayF32.class);
    };
  }

  /** With everybody's A; createPixel would take -0.5. */
  @SuppressWarnings("unchecked") // what works on a band stands for what works on a planar image
  private static <T extends ImageBase<T>, G extends ImageGray<G>> InterpolatePixel<T> bicubic(
      float least, float most, Class<G> band) {
    return (InterpolatePixel<T>)
        (InterpolatePixel<?>) FactoryInterpolation.bicubicS(-0.75f, least, most, band);
  }

  private static PixelTransform<Point2D_F32> mapping(Scene scene) {
    // Its nearest neighbour takes the floor; half a pixel more, and that is the nearest one.
    double more = scene.what().interpolation() == Interpolation.NEAREST ? 0.5 : 0;
    Affine step = Affine.translation(more, more);
    Mapping reverse = scene.reverse();
    if (reverse instanceof Affine affine) {
      Affine a = affine.then(step);
      Affine2D_F32 m = new Affine2D_F32();
      m.setTo(f(a.m00()), f(a.m01()), f(a.m10()), f(a.m11()), f(a.m02()), f(a.m12()));
      return new PixelTransformAffine_F32(m);
    }
    if (reverse instanceof Perspective perspective) {
      Perspective p = perspective.then(step.toPerspective());
      return new PixelTransformHomography_F32(
          new Homography2D_F64(
              p.m00(), p.m01(), p.m02(), p.m10(), p.m11(), p.m12(), p.m20(), p.m21(), p.m22()));
    }
    CoordinateMap map = (CoordinateMap) reverse;
    float[] xs = map.xs().clone();
    float[] ys = map.ys().clone();
    for (int i = 0; i < xs.length; i++) {
      xs[i] += f(more);
      ys[i] += f(more);
    }
    int width = map.width();
    return (x, y, position) -> position.setTo(xs[y * width + x], ys[y * width + x]);
  }

  private static float f(double value) {
    return (float) value;
  }

  @Override
  public Tolerance tolerance(Case what) {
    if (what.interpolation() == Interpolation.NEAREST) {
      return new Tolerance(0, 2e-4); // where coordinates in float are near a tie
    }
    // They are off by up to two units in their last place, and noise may change by the whole range
    // from pixel to pixel. A map's coordinates are taken as they are, but weights are float too.
    double coordinates =
        what.group().equals("remap") ? 2e-6 : Math.max(512, what.width()) * 0x1p-23;
    double cut = what.pixelType() == PixelType.F32 ? 0 : 1 / what.range();
    // Within a pixel of the image's edge it stretches the cubic's other taps instead of reading the
    // border.
    double edges = what.interpolation() == Interpolation.BICUBIC ? 0.003 : 0;
    return new Tolerance(coordinates + cut, edges);
  }
}
