package org.lanewarp.cli.align;

import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Tensor;

/**
 * A grey picture, of mean 0 and deviation 1 at its finest.
 *
 * @param width its columns
 * @param height its rows
 * @param values row by row
 */
record Grey(int width, int height, float[] values) {

  private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

  /** An image's luminance, or its only channel. */
  static Grey of(Image image) {
    int colours = image.channels() < 3 ? 1 : 3;
    float[] values = new float[image.width() * image.height()];
    for (int y = 0, i = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++, i++) {
        int at = image.index(x, y);
        float v = 0;
        for (int c = 0; c < colours; c++) {
          v += (colours == 1 ? 1 : LUMA[c]) * sample(image, at + c);
        }
        values[i] = Float.isFinite(v) ? v : 0;
      }
    }
    return new Grey(image.width(), image.height(), values);
  }

  private static float sample(Image image, int at) {
    if (image instanceof ImageU8 u8) {
      return u8.array()[at] & 0xff;
    } else if (image instanceof ImageU16 u16) {
      return u16.array()[at] & 0xffff;
    }
    return ((ImageF32) image).array()[at];
  }

  /** The deviation from the mean; 0 for a picture without any content. */
  double deviation() {
    double mean = mean();
    double sum = 0;
    for (float v : values) {
      sum += (v - mean) * (v - mean);
    }
    return Math.sqrt(sum / values.length);
  }

  private double mean() {
    double sum = 0;
    for (float v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  /** This picture at mean 0 and deviation 1. */
  Grey normalized() {
    double mean = mean();
    double deviation = deviation();
    float[] normal = new float[values.length];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = (float) ((values[i] - mean) / deviation);
    }
    return new Grey(width, height, normal);
  }

  /** Each side halved: the means of two by two pixels. */
  Grey half() {
    int w = width / 2;
    int h = height / 2;
    float[] out = new float[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int i = 2 * y * width + 2 * x;
        out[y * w + x] =
            (values[i] + values[i + 1] + values[i + width] + values[i + width + 1]) / 4;
      }
    }
    return new Grey(w, h, out);
  }

  /** Smoothed by (1, 4, 6, 4, 1) / 16 each way: noise and pixel steps mislead a fit. */
  Grey smooth() {
    float[] across = new float[values.length];
    float[] out = new float[values.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        across[y * width + x] = tap(values, y * width, x, width, 1);
      }
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[y * width + x] = tap(across, x, y, height, width);
      }
    }
    return new Grey(width, height, out);
  }

  private static float tap(float[] from, int first, int i, int n, int step) {
    int b = Math.max(i - 1, 0);
    int a = Math.max(i - 2, 0);
    int d = Math.min(i + 1, n - 1);
    int e = Math.min(i + 2, n - 1);
    return (from[first + a * step]
            + from[first + e * step]
            + 4 * (from[first + b * step] + from[first + d * step])
            + 6 * from[first + i * step])
        / 16;
  }

  /** What the sampler reads. */
  Tensor tensor() {
    return Tensor.of(values, 1, 1, height, width);
  }
}
