package org.lanewarp.jmh.peers;

import net.imglib2.Cursor;
import net.imglib2.RealRandomAccess;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.NativeType;
import net.imglib2.type.numeric.NumericType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.type.numeric.integer.UnsignedShortType;
import net.imglib2.type.numeric.real.FloatType;
import net.imglib2.view.fluent.RandomAccessibleIntervalView.Extension;
import net.imglib2.view.fluent.RandomAccessibleView;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Scene;

/**
 * ImgLib2's core: a view that extends and interpolates an image, read at the positions of an affine
 * mapping. Its pixels are single values, so one channel; it has no bicubic.
 */
public final class ImgLib2Contestant implements Contestant {

  /** For the list of contestants. */
  public ImgLib2Contestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    // It could do 16384×16384 too, but a single image takes it more than a minute.
    return threads == 1
        && !what.isTensor()
        && what.pixels() < 1 << 27
        && what.group().startsWith("warp")
        && !what.group().equals("warpPerspective")
        && what.channels() == 1
        && what.interpolation() != Interpolation.BICUBIC;
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    Image from = scene.source();
    Image to = scene.blank();
    long[] size = {from.width(), from.height()};
    long[] newSize = {to.width(), to.height()};
    if (from instanceof ImageU8 source && to instanceof ImageU8 result) {
      return job(
          scene,
          ArrayImgs.unsignedBytes(source.array(), size),
          ArrayImgs.unsignedBytes(result.array(), newSize),
          new UnsignedByteType((int) Case.FILL),
          to);
    } else if (from instanceof ImageU16 source && to instanceof ImageU16 result) {
      return job(
          scene,
          ArrayImgs.unsignedShorts(source.array(), size),
          ArrayImgs.unsignedShorts(result.array(), newSize),
          new UnsignedShortType((int) Case.FILL),
          to);
    }
    return job(
        scene,
        ArrayImgs.floats(((ImageF32) from).array(), size),
        ArrayImgs.floats(((ImageF32) to).array(), newSize),
        new FloatType(Case.FILL),
        to);
  }

  private static <T extends NumericType<T> & NativeType<T>> Job job(
      Scene scene, ArrayImg<T, ?> source, ArrayImg<T, ?> destination, T fill, Image array) {
    Case what = scene.what();
    RealRandomAccess<T> sample =
        source
            .view()
            .extend(what.isConstant() ? Extension.value(fill) : Extension.border())
            .interpolate(
                what.interpolation() == Interpolation.NEAREST
                    ? RandomAccessibleView.Interpolation.nearestNeighbor()
                    : RandomAccessibleView.Interpolation.nLinear())
            .realRandomAccess();
    Affine m = (Affine) scene.reverse();
    return new Job() {
      @Override
      public void run() {
        Cursor<T> pixel = destination.cursor();
        for (int y = 0; y < what.height(); y++) {
          for (int x = 0; x < what.width(); x++) {
            sample.setPosition(m.m00() * x + m.m01() * y + m.m02(), 0);
            sample.setPosition(m.m10() * x + m.m11() * y + m.m12(), 1);
            pixel.next().set(sample.get());
          }
        }
      }

      @Override
      public void copyTo(Image result) {
        System.arraycopy(array.array(), 0, result.array(), 0, result.height() * result.stride());
      }
    };
  }

  @Override
  public Tolerance tolerance(Case what) {
    if (what.interpolation() == Interpolation.NEAREST) {
      return new Tolerance(0, 1e-4); // it rounds ties away from zero
    }
    // Integers do their arithmetic as integers: each of the four products is rounded.
    return new Tolerance(what.pixelType() == PixelType.F32 ? 2e-7 : 2.001 / what.range(), 0);
  }
}
