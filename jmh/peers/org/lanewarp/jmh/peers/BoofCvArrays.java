package org.lanewarp.jmh.peers;

import boofcv.struct.image.GrayF32;
import boofcv.struct.image.GrayI16;
import boofcv.struct.image.GrayI8;
import boofcv.struct.image.ImageBase;
import boofcv.struct.image.InterleavedF32;
import boofcv.struct.image.InterleavedI16;
import boofcv.struct.image.InterleavedI8;
import boofcv.struct.image.Planar;
import org.lanewarp.Image;

/** Brings samples into BoofCV's images and out of them. */
final class BoofCvArrays {

  private BoofCvArrays() {}

  static void read(Image from, ImageBase<?> to) {
    copy(from, to, true);
  }

  static void write(ImageBase<?> from, Image to) {
    copy(to, from, false);
  }

  /** All arrays are dense; of a planar image each channel has its own. */
  private static void copy(Image ours, ImageBase<?> theirs, boolean in) {
    int n = ours.height() * ours.stride();
    if (!(theirs instanceof Planar<?> planar)) {
      copy(ours.array(), 0, array(theirs), 0, n, in);
      return;
    }
    for (int i = 0; i < n; i++) {
      int band = i % ours.channels();
      copy(ours.array(), i, array(planar.getBand(band)), i / ours.channels(), 1, in);
    }
  }

  private static void copy(Object ours, int i, Object theirs, int j, int n, boolean in) {
    if (in) {
      System.arraycopy(ours, i, theirs, j, n);
    } else {
      System.arraycopy(theirs, j, ours, i, n);
    }
  }

  private static Object array(ImageBase<?> image) {
    if (image instanceof GrayI8<?> gray) {
      return gray.data;
    } else if (image instanceof GrayI16<?> gray) {
      return gray.data;
    } else if (image instanceof GrayF32 gray) {
      return gray.data;
    } else if (image instanceof InterleavedI8<?> interleaved) {
      return interleaved.data;
    } else if (image instanceof InterleavedI16<?> interleaved) {
      return interleaved.data;
    } else if (image instanceof InterleavedF32 interleaved) {
      return interleaved.data;
    }
    throw new IllegalArgumentException(image.getImageType() + " is no type of these benchmarks");
  }
}
