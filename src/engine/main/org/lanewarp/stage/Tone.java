package org.lanewarp.stage;

import org.lanewarp.PixelType;

/**
 * What is done to samples before they are blended, and undone after: colours become linear light,
 * and are weighted by their alpha. One sample after the other, whatever the engine, so there are no
 * twins.
 *
 * <p>Alpha is the last of two or four channels. Light follows the sRGB transfer function (IEC
 * 61966-2-1), continued oddly below zero; alpha has none.
 */
public final class Tone {

  private final PixelType type;
  private final int channels;
  private final int colors;
  private final boolean premultiplies;
  private final boolean linear;
  private final float opaque;

  private Tone(PixelType type, int channels, boolean premultiplies, boolean linear) {
    this.type = type;
    this.channels = channels;
    this.colors = channels == 2 || channels == 4 ? channels - 1 : channels;
    this.premultiplies = premultiplies && colors < channels;
    this.linear = linear;
    this.opaque = type.isInteger() ? type.max() : 1;
  }

  /** The tone of an image, or null where nothing is to be done. */
  public static Tone of(PixelType type, int channels, boolean premultiplies, boolean linear) {
    Tone tone = new Tone(type, channels, premultiplies, linear);
    return tone.premultiplies || tone.linear ? tone : null;
  }

  /** Makes n pixels ready to be blended. */
  public void apply(float[] row, int at, int n) {
    for (int i = at; i < at + n * channels; i += channels) {
      for (int c = 0; linear && c < colors; c++) {
        row[i + c] = light(row[i + c]);
      }
      if (premultiplies) {
        float alpha = row[i + colors] / opaque;
        for (int c = 0; c < colors; c++) {
          row[i + c] *= alpha;
        }
      }
    }
  }

  /** Undoes it. Pixels without alpha have no colour: they become black. */
  public void undo(float[] row, int at, int n) {
    for (int i = at; i < at + n * channels; i += channels) {
      if (premultiplies) {
        float alpha = row[i + colors] / opaque;
        for (int c = 0; c < colors; c++) {
          row[i + c] = alpha > 0 ? row[i + c] / alpha : 0;
        }
      }
      for (int c = 0; linear && c < colors; c++) {
        row[i + c] = sample(row[i + c]);
      }
    }
  }

  private float light(float sample) {
    return switch (type) {
      case U8 -> Srgb8.LIGHT[(int) sample];
      case U16 -> Srgb16.LIGHT[(int) sample];
      case F32 -> (float) toLight(sample);
    };
  }

  private float sample(float light) {
    return switch (type) {
      case U8 -> Srgb8.sample(light);
      case U16 -> (float) (65535 * fromLight(Math.min(Math.max(light, 0), 1)));
      case F32 -> (float) fromLight(light);
    };
  }

  private static double toLight(double sample) {
    double s = Math.abs(sample);
    double light = s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    return Math.copySign(light, sample);
  }

  private static double fromLight(double light) {
    double v = Math.abs(light);
    double sample = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
    return Math.copySign(sample, light);
  }

  /** Tables for u8. */
  private static final class Srgb8 {

    /** Parts that the range of light is cut into; so fine that a part has two samples at most. */
    private static final int PARTS = 4096;

    /** Light of each sample. */
    static final float[] LIGHT = new float[256];

    /** Light halfway, in samples, between each sample and the next. */
    private static final float[] LIMIT = new float[256];

    /** The sample at the beginning of each part. */
    private static final short[] FIRST = new short[PARTS + 1];

    static {
      for (int i = 0; i < 256; i++) {
        LIGHT[i] = (float) toLight(i / 255.0);
        LIMIT[i] = i == 255 ? Float.POSITIVE_INFINITY : (float) toLight((i + 0.5) / 255);
      }
      for (int i = 0; i <= PARTS; i++) {
        FIRST[i] = (short) Math.rint(255 * fromLight((double) i / PARTS));
      }
    }

    /** The sample whose light is nearest by the eye: a table look-up and one step at most. */
    static float sample(float light) {
      float v = Math.min(Math.max(light, 0), 1);
      int sample = FIRST[(int) (v * PARTS)];
      while (v > LIMIT[sample]) {
        sample++;
      }
      return sample;
    }
  }

  /** A table for u16. */
  private static final class Srgb16 {

    /** Light of each sample. */
    static final float[] LIGHT = new float[65536];

    static {
      for (int i = 0; i < LIGHT.length; i++) {
        LIGHT[i] = (float) toLight(i / 65535.0);
      }
    }
  }
}
