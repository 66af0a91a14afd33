package org.lanewarp.cli.io.vp8l;

/** Red and blue are stored as what they differ from green. */
final class GreenDifference implements Transform {

  @Override
  public int[] undo(int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      int green = pixels[i] >> 8 & 0xff;
      pixels[i] =
          pixels[i] & 0xff00ff00 | (pixels[i] & 0xff00ff) + (green << 16 | green) & 0xff00ff;
    }
    return pixels;
  }
}
