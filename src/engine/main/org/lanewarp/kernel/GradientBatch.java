package org.lanewarp.kernel;

/**
 * What gradients need beside a {@link Batch}: with stride {@link #CAPACITY} where nothing else is
 * said.
 */
public final class GradientBatch {

  /** Samples at most: as many as a {@link Batch} has positions for. */
  public static final int CAPACITY = Blocks.CAPACITY;

  /** The gradient of one plane of the output. */
  public final float[] output = new float[CAPACITY];

  /** Weights of the tap columns. */
  final float[] wx = new float[4 * CAPACITY];

  /** Weights of the tap rows. */
  final float[] wy = new float[4 * CAPACITY];

  /** Derivatives of the tap columns' weights. */
  final float[] dx = new float[4 * CAPACITY];

  /** Derivatives of the tap rows' weights. */
  final float[] dy = new float[4 * CAPACITY];

  /** The weights by which a sample's taps receive the gradient, sample by sample. */
  final float[] shares = new float[4 * CAPACITY];

  /** Tap rows blended in x, by weights and then by derivatives. */
  final float[] lines = new float[8 * CAPACITY];

  /** Rows of taps, sample by sample: of bilinear all upper ones and then the lower. */
  final float[] taps = new float[4 * CAPACITY];
}
