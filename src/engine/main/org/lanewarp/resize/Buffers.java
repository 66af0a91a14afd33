package org.lanewarp.resize;

import org.lanewarp.kernel.Accumulate;
import org.lanewarp.kernel.Horizontal;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.plan.Pool;

/** The buffers of one working thread, kept for the next resize. */
final class Buffers {

  private static final Pool<Buffers> POOL = new Pool<>(Buffers::new);

  /** Source rows of a strip, or what the vertical pass made of them. */
  float[] source = new float[0];

  /** A ring of source rows of a strip that became floats before the vertical pass. */
  float[] floats = new float[0];

  /** Partial sums of the horizontal pass. */
  final float[] sums = new float[Horizontal.SUMS];

  /** What the horizontal pass gives, or leaves to the vertical one. */
  float[] ring = new float[0];

  /** A row of results. */
  float[] line = new float[0];

  /** Weights of the rows that are being added up. */
  final float[] weights = new float[2 * Accumulate.ROWS];

  /** Where each tap's row begins. */
  int[] rows = new int[0];

  /** The source elements of a row's pixels, for nearest. */
  int[] picks = new int[0];

  /** The strip's taps, where it is a stretch. */
  final Stretch.Table stretching = new Stretch.Table();

  /** The strip's taps, where it is none. */
  final Horizontal.Table shrinkage = new Horizontal.Table();

  /** Taps of a band's rows and a strip's columns, where the axis does not keep all. */
  final Taps down = new Taps();

  final Taps across = new Taps();

  private Buffers() {}

  static Buffers take() {
    return POOL.take();
  }

  void giveBack() {
    POOL.giveBack(this);
  }

  static float[] atLeast(int length, float[] array) {
    return array.length < length ? new float[length] : array;
  }

  static int[] atLeast(int length, int[] array) {
    return array.length < length ? new int[length] : array;
  }
}
