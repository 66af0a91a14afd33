package org.lanewarp.kernel;

/** {@link Turn}, pixel by pixel. */
public final class TurnScalar implements Turn {

  @Override
  public void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise) {
    turn(from, at, pitch, Turn.side(channels), channels, to, first, rise);
  }

  @Override
  public void turn(short[] from, int at, int pitch, int channels, short[] to, int first, int rise) {
    turn(from, at, pitch, Turn.side(Short.BYTES * channels), channels, to, first, rise);
  }

  @Override
  public void turn(float[] from, int at, int pitch, float[] to, int first, int rise) {
    turn(from, at, pitch, Turn.side(Float.BYTES), 1, to, first, rise);
  }

  private static void turn(
      Object from, int at, int pitch, int side, int channels, Object to, int first, int rise) {
    for (int r = 0; r < side; r++) {
      for (int k = 0; k < side; k++) {
        int p = at + k * pitch + r * channels;
        System.arraycopy(from, p, to, first + r * rise + k * channels, channels);
      }
    }
  }
}
