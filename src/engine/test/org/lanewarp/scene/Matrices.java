package org.lanewarp.scene;

import java.util.Random;
import org.lanewarp.Affine;
import org.lanewarp.Perspective;
import org.lanewarp.oracle.Mat3;
import org.lanewarp.oracle.Positions;

/** Affine and perspective scenes: destination to source, unless a comment says otherwise. */
final class Matrices {

  private Matrices() {}

  static Warp identity(Random random, int sw, int sh, int w, int h) {
    return affine(1, 0, 0, 0, 1, 0);
  }

  static Warp wholeShift(Random random, int sw, int sh, int w, int h) {
    return affine(1, 0, random.nextInt(2 * sw + 1) - sw, 0, 1, random.nextInt(2 * sh + 1) - sh);
  }

  static Warp halfShift(Random random, int sw, int sh, int w, int h) {
    return affine(1, 0, random.nextInt(sw) - 2.5, 0, 1, random.nextInt(sh) - 3.5);
  }

  static Warp fractionShift(Random random, int sw, int sh, int w, int h) {
    return affine(1, 0, 3 * random.nextDouble() - 2, 0, 1, 3 * random.nextDouble() - 2);
  }

  static Warp flip(Random random, int sw, int sh, int w, int h) {
    return affine(-1, 0, sw - 1, 0, -1, sh - 1);
  }

  static Warp quarterTurn(Random random, int sw, int sh, int w, int h) {
    return affine(0, 1, 0, -1, 0, sh - 1);
  }

  /** The picture is turned about its centre; the engine inverts the matrix itself. */
  static Warp rotation15(Random random, int sw, int sh, int w, int h) {
    return inverted(Mat3.turn(15, 1, (sw - 1) / 2.0, (sh - 1) / 2.0));
  }

  /** OpenCV's own benchmark: 30° and 2.2 times, moved to the middle of the destination. */
  static Warp rotation30(Random random, int sw, int sh, int w, int h) {
    double[] turn = Mat3.turn(30, 2.2, sw / 2.0, sh / 2.0);
    return inverted(Mat3.times(Mat3.move((w - sw) / 2.0, (h - sh) / 2.0), turn));
  }

  static Warp shear(Random random, int sw, int sh, int w, int h) {
    return affine(1, 0.37, -3.3, -0.21, 1, 4.4);
  }

  static Warp enlarge(Random random, int sw, int sh, int w, int h) {
    return affine((double) sw / w, 0, -0.3, 0, (double) sh / h, -0.4);
  }

  static Warp shrink37(Random random, int sw, int sh, int w, int h) {
    return affine(37, 1.5, -40, -2.5, 37, -20);
  }

  /** A destination row looks at one source column only. */
  static Warp collapse(Random random, int sw, int sh, int w, int h) {
    return affine(0, 0.3, 1.7, 0.4, 0, -0.6);
  }

  static Warp farAway(Random random, int sw, int sh, int w, int h) {
    return affine(0.9, -0.2, 1e6 + 0.3, 0.1, 1.1, -1e6 - 0.7);
  }

  /** The picture is tilted; the engine inverts the matrix itself. */
  static Warp perspective(Random random, int sw, int sh, int w, int h) {
    double[] m = {1.9, -1.1, w / 4.0, 1.1, 1.9, -h / 5.0, 1e-3, 2e-3, 1};
    Perspective p = new Perspective(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]);
    return new Warp(p.inverse(), Positions.perspective(Mat3.inverse(m)));
  }

  /** W passes through 0 inside the destination, between the pixels. */
  static Warp horizon(Random random, int sw, int sh, int w, int h) {
    return perspective(1.3, 0.2, -3.1, 0.1, 0.9, 2.2, -1 / (0.43 * w + 0.1), 0.0031, 1);
  }

  /** W is exactly 0 on a column of pixels. */
  static Warp horizonOnPixels(Random random, int sw, int sh, int w, int h) {
    int column = w / 2;
    return perspective(sw, 3, 0.5 - sw * column, 5, 7, 1.5, 1, 0, -column);
  }

  /** Neighbours are a pixel and a half apart, so that a tile spreads wide. */
  static Warp widePerspective(Random random, int sw, int sh, int w, int h) {
    return perspective(1.45, 0.1, -9.3, 0.1, 1.4, 2.2, 2e-4, 1e-4, 1);
  }

  /** So far away that the divisor alone moves neighbours a hundred pixels apart. */
  static Warp steepPerspective(Random random, int sw, int sh, int w, int h) {
    return perspective(0.1, 3, 100_000.3, 0.5, 0.2, 1.7, -0.001, 0, 1);
  }

  static Warp affine(double... m) {
    return new Warp(new Affine(m[0], m[1], m[2], m[3], m[4], m[5]), Positions.affine(m));
  }

  private static Warp perspective(double... m) {
    return new Warp(
        new Perspective(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]),
        Positions.perspective(m));
  }

  private static Warp inverted(double[] m) {
    Affine forward = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
    return new Warp(forward.inverse(), Positions.perspective(Mat3.inverse(m)));
  }
}
