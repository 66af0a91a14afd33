package org.lanewarp.jmh;

import org.lanewarp.Image;

/** How long it takes to copy as many bytes as the destination has from one place to another. */
final class CopyLimit implements Contestant {

  @Override
  public boolean enters(Case what, int threads) {
    return threads == 1 && !what.isTensor();
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    Object from =
        Noise.image(scene.what().type(), scene.what().width(), scene.what().height()).array();
    Image to = scene.blank();
    int length = to.height() * to.stride();
    return new Job() {
      @Override
      public void run() {
        System.arraycopy(from, 0, to.array(), 0, length);
      }

      @Override
      public void copyTo(Image result) {}
    };
  }

  @Override
  public Tolerance tolerance(Case what) {
    return null;
  }
}
