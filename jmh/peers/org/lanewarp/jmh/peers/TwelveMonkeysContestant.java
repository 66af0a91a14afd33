package org.lanewarp.jmh.peers;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.image.BufferedImage;
import org.lanewarp.Image;
import org.lanewarp.jmh.BufferedImages;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Scene;

/** TwelveMonkeys' ResampleOp: antialiased, its passes rounded to bytes. */
public final class TwelveMonkeysContestant implements Contestant {

  /** For the list of contestants. */
  public TwelveMonkeysContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    // Of noise that shrinks to a sixth it makes something else: most samples are off, by up to half
    // of the range.
    return what.isResize()
        && what.sourceWidth() < what.width()
        && BufferedImages.has(what)
        && threads == 1;
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    Case what = scene.what();
    int filter =
        switch (what.method()) {
          case "box" -> ResampleOp.FILTER_BOX;
          case "bilinear" -> ResampleOp.FILTER_TRIANGLE;
          case "bicubic" -> ResampleOp.FILTER_CATROM;
          default -> ResampleOp.FILTER_LANCZOS;
        };
    BufferedImage from = BufferedImages.of(scene.source());
    BufferedImage to = BufferedImages.of(scene.blank());
    ResampleOp op = new ResampleOp(what.width(), what.height(), filter);
    return new Job() {
      @Override
      public void run() {
        op.filter(from, to);
      }

      @Override
      public void copyTo(Image result) {
        BufferedImages.copy(to, result);
      }
    };
  }

  @Override
  public Tolerance tolerance(Case what) {
    return new Tolerance(0.03, 0.03);
  }
}
