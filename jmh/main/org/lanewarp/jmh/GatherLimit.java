package org.lanewarp.jmh;

import java.util.Random;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewarp.Image;

/**
 * How long the gathers alone take if every destination pixel costs one lane of one gather, indices
 * and pixels in L1: nothing that gathers per pixel can be faster.
 */
final class GatherLimit implements Contestant {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_PREFERRED;
  private static final int SPAN = 2048;

  @Override
  public boolean enters(Case what, int threads) {
    return threads == 1 && !what.isTensor();
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    int[] words = new Random(3).ints(SPAN).toArray();
    int[] index = new Random(4).ints(SPAN, 0, SPAN).toArray();
    int[] sums = new int[INT.length()];
    long vectors = (scene.what().pixels() - 1) / INT.length() + 1;
    return new Job() {
      @Override
      public void run() {
        for (long left = vectors; left > 0; left -= SPAN / INT.length()) {
          gather(words, index, (int) Math.min(left * INT.length(), SPAN), sums);
        }
      }

      @Override
      public void copyTo(Image result) {}
    };
  }

  private static void gather(int[] words, int[] index, int n, int[] sums) {
    IntVector sum = IntVector.fromArray(INT, sums, 0);
    for (int i = 0; i < n; i += INT.length()) {
      sum = sum.add(IntVector.fromArray(INT, words, 0, index, i));
    }
    sum.intoArray(sums, 0);
  }

  @Override
  public Tolerance tolerance(Case what) {
    return null;
  }
}
