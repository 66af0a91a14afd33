package org.lanewarp.kernel;

/** {@link Turn}, pixel by pixel. */
public final class TurnScalar implements Turn {

  @Override
  public void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise) {
    for (int r = 0; r < SIDE; r++) {
      for (int k = 0; k < SIDE; k++) {
        for (int c = 0; c < channels; c++) {
          to[first + r * rise + k * channels + c] = from[at + k * pitch + r * channels + c];
        }
      }
    }
  }

  @Override
  public void turn(float[] from, int at, int pitch, float[] to, int first, int rise) {
    for (int r = 0; r < SIDE; r++) {
      for (int k = 0; k < SIDE; k++) {
        to[first + r * rise + k] = from[at + k * pitch + r];
      }
    }
  }
}
