package org.lanewarp.jmh;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.lanewarp.Image;

/** java.awt's scaled drawImage: it samples points, so it aliases when it shrinks. */
final class AwtResizeContestant {

  private AwtResizeContestant() {}

  static boolean enters(Case what, int threads) {
    return BufferedImages.has(what) && what.method().equals("bilinear") && threads == 1;
  }

  static Contestant.Job prepare(Scene scene) {
    BufferedImage from = BufferedImages.of(scene.source());
    BufferedImage to = BufferedImages.of(scene.blank());
    return new Contestant.Job() {
      @Override
      public void run() {
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
      }

      @Override
      public void copyTo(Image result) {
        BufferedImages.copy(to, result);
      }
    };
  }
}
