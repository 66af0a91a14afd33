package org.lanewarp.cli;

/**
 * What colours stand for while they are blended.
 *
 * @param premultiplies whether the last of two or four channels is alpha, and weights the others
 * @param linear whether they are blended in linear light
 */
record Tones(boolean premultiplies, boolean linear) {

  /** Whether anything is to be done to the samples of so many channels. */
  boolean concern(int channels) {
    return linear || premultiplies && channels % 2 == 0;
  }
}
