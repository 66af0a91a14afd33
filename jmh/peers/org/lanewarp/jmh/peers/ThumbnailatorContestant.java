package org.lanewarp.jmh.peers;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizer;
import net.coobird.thumbnailator.resizers.Resizers;
import org.lanewarp.Image;
import org.lanewarp.jmh.BufferedImages;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Scene;

/** Thumbnailator: bilinear by java.awt, halving as often as needed when it shrinks. */
public final class ThumbnailatorContestant implements Contestant {

  /** For the list of contestants. */
  public ThumbnailatorContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    return what.isResize()
        && BufferedImages.has(what)
        && what.method().equals("bilinear")
        && what.sourceWidth() > what.width()
        && threads == 1;
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    BufferedImage from = BufferedImages.of(scene.source());
    BufferedImage to = BufferedImages.of(scene.blank());
    Resizer resizer = Resizers.PROGRESSIVE;
    return new Job() {
      @Override
      public void run() {
        resizer.resize(from, to);
      }

      @Override
      public void copyTo(Image result) {
        BufferedImages.copy(to, result);
      }
    };
  }

  @Override
  public Tolerance tolerance(Case what) {
    return new Tolerance(0.25, 0.02); // a chain of steps, not one filter
  }
}
