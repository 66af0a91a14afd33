package org.lanewarp.jmh;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.PixelType;

/** java.awt's AffineTransformOp: u8, affine, and only 0 outside; and drawImage for a resize. */
final class AwtContestant implements Contestant {

  @Override
  public boolean enters(Case what, int threads) {
    if (what.isResize()) {
      return AwtResizeContestant.enters(what, threads);
    }
    return what.group().startsWith("warp")
        && !what.group().equals("warpPerspective")
        && what.pixelType() == PixelType.U8
        && what.isConstant()
        && threads == 1;
  }

  @Override
  public Kernel kernel(Case what) {
    return Kernel.POINT_BILINEAR;
  }

  @Override
  public float fill() {
    return 0;
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    if (scene.what().isResize()) {
      return AwtResizeContestant.prepare(scene);
    }
    Image source = scene.source();
    BufferedImage from = image(source);
    System.arraycopy(source.array(), 0, bytes(from), 0, source.height() * source.stride());
    BufferedImage to = image(scene.blank());
    Affine m = (Affine) scene.forward();
    // Here pixels are squares with corners on whole numbers.
    AffineTransform squares = AffineTransform.getTranslateInstance(0.5, 0.5);
    squares.concatenate(new AffineTransform(m.m00(), m.m10(), m.m01(), m.m11(), m.m02(), m.m12()));
    squares.translate(-0.5, -0.5);
    int kind =
        switch (scene.what().interpolation()) {
          case NEAREST -> AffineTransformOp.TYPE_NEAREST_NEIGHBOR;
          case BILINEAR -> AffineTransformOp.TYPE_BILINEAR;
          case BICUBIC -> AffineTransformOp.TYPE_BICUBIC;
        };
    AffineTransformOp op = new AffineTransformOp(squares, kind);
    return new Job() {
      @Override
      public void run() {
        op.filter(from, to);
      }

      @Override
      public void copyTo(Image result) {
        System.arraycopy(bytes(to), 0, result.array(), 0, result.height() * result.stride());
      }
    };
  }

  private static BufferedImage image(Image like) {
    int kind =
        switch (like.channels()) {
          case 1 -> BufferedImage.TYPE_BYTE_GRAY;
          case 3 -> BufferedImage.TYPE_3BYTE_BGR;
          default -> BufferedImage.TYPE_4BYTE_ABGR;
        };
    return new BufferedImage(like.width(), like.height(), kind);
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  @Override
  public Tolerance tolerance(Case what) {
    return new Tolerance(0.1, 0.05);
  }
}
