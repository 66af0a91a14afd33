package org.lanewarp.kernel;

/**
 * The pixels that a batch may read: the source itself where all taps lie inside, else a staged
 * rectangle of the source plane with the border already applied. Pixel {@code (x, y)} of the plane
 * begins at element {@code first + (y - this.y) * stride + (x - this.x) * channels} of the array of
 * its type; the others are null.
 */
public final class Window {

  /** u8 samples. */
  public byte[] bytes;

  /** u16 samples. */
  public short[] shorts;

  /** f32 samples. */
  public float[] floats;

  /** Plane column of the first pixel. */
  public int x;

  /** Plane row of the first pixel. */
  public int y;

  /** Floor column of the samples whose first tap is in the first column. */
  public int originX;

  /** Floor row of the samples whose first tap is in the first row. */
  public int originY;

  /** Columns. */
  public int width;

  /** Rows. */
  public int height;

  /** Samples of a pixel, side by side. */
  public int channels;

  /** Elements from one row to the next. */
  public int stride;

  /** The first element. */
  public int first;

  /** Elements from one plane to the next, where planes were staged behind each other. */
  public int plane;

  private byte[] ownBytes = new byte[0];
  private short[] ownShorts = new short[0];
  private float[] ownFloats = new float[0];

  /** Makes the window show its own array, grown to at least so many elements. */
  public void ownBytes(int length) {
    if (ownBytes.length < length) {
      ownBytes = new byte[length];
    }
    bytes = ownBytes;
  }

  /** The same for u16. */
  public void ownShorts(int length) {
    if (ownShorts.length < length) {
      ownShorts = new short[length];
    }
    shorts = ownShorts;
  }

  /** The same for f32. */
  public void ownFloats(int length) {
    if (ownFloats.length < length) {
      ownFloats = new float[length];
    }
    floats = ownFloats;
  }

  /** Forgets everybody's arrays but its own. */
  public void release() {
    bytes = null;
    shorts = null;
    floats = null;
  }
}
