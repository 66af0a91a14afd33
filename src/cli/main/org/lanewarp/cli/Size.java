package org.lanewarp.cli;

import org.lanewarp.Image;

/** Width and height of an output. */
record Size(int width, int height) {

  /** Reads {@code WIDTHxHEIGHT}. */
  static Size parse(String option, String text) {
    String[] sides = text.split("[xX]", -1);
    if (sides.length != 2) {
      throw new UsageError(
          option + " is '" + text + "'; WIDTHxHEIGHT is expected, for example 640x480");
    }
    Size size =
        new Size(
            Numbers.positive("width in " + option, sides[0]),
            Numbers.positive("height in " + option, sides[1]));
    size.check(option, 1);
    return size;
  }

  /** Makes sure that an image of this size fits one array. */
  void check(String what, int channels) {
    try {
      Image.checkSize(width, height, channels);
    } catch (IllegalArgumentException e) {
      throw new UsageError(what + ": " + e.getMessage());
    }
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
