package org.lanewarp;

/** The type of one sample of an image. */
public enum PixelType {
  /** Unsigned 8-bit integer, held in a {@code byte}. */
  U8("u8", Byte.BYTES, 255),
  /** Unsigned 16-bit integer, held in a {@code short}. */
  U16("u16", Short.BYTES, 65535),
  /** 32-bit float; any value, NaN and infinities included. */
  F32("f32", Float.BYTES, Float.POSITIVE_INFINITY);

  private final String label;
  private final int bytes;
  private final float max;

  PixelType(String label, int bytes, float max) {
    this.label = label;
    this.bytes = bytes;
    this.max = max;
  }

  /** The short name: {@code u8}, {@code u16} or {@code f32}. */
  public String label() {
    return label;
  }

  /** Bytes of a sample: 1, 2 or 4. */
  public int bytes() {
    return bytes;
  }

  /** The largest sample value: 255, 65535 or infinity. */
  public float max() {
    return max;
  }

  /** Whether samples are integers, which are rounded half to even and saturated when stored. */
  public boolean isInteger() {
    return this != F32;
  }
}
