package org.lanewarp;

/** What a {@link SpatialTransformer} reads where a grid points outside its input. */
public enum Padding {
  /** A tap outside counts 0. */
  ZEROS,
  /** The coordinate is clipped to the outermost pixels' centres (bicubic: each tap). */
  BORDER,
  /**
   * The coordinate is mirrored: about the outermost pixels' centres with aligned corners, else
   * about their outer edges (bicubic: each tap).
   */
  REFLECTION
}
