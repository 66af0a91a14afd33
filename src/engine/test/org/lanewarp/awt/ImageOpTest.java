package org.lanewarp.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferFloat;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.Resizer;
import org.lanewarp.scene.Seed;

/** Resizes and transforms of every kind of BufferedImage. */
class ImageOpTest {

  private static final int[] TYPES =
      IntStream.rangeClosed(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED).toArray();

  static Stream<Integer> types() {
    return IntStream.of(TYPES).boxed();
  }

  /** Opaque, so that types with and without alpha must agree. */
  private static BufferedImage noise(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = Seed.random("buffered");
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0xff000000 | random.nextInt(0x1000000));
      }
    }
    return image;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeIsResizedChannelByChannel(int type) {
    BufferedImage source = noise(type, 40, 30);
    BufferedImage result = new ResizeOp(17, 45, Resizer.bilinear()).filter(source, null);
    assertEquals(17, result.getWidth());
    assertEquals(45, result.getHeight());
    // What the samples themselves come to: those of palettes are the colours.
    WritableRaster from = source.getRaster();
    boolean isPalette = from.getNumBands() == 1 && source.getColorModel().getPixelSize() < 16;
    isPalette &= type != BufferedImage.TYPE_BYTE_GRAY;
    int bands = isPalette ? 4 : from.getNumBands();
    for (int band = 0; band < bands && !isNarrow(type); band++) {
      float[] plane = new float[40 * 30];
      for (int i = 0; i < plane.length; i++) {
        int x = i % 40;
        int y = i / 40;
        plane[i] = isPalette ? channel(source.getRGB(x, y), band) : from.getSample(x, y, band);
      }
      float[] exact = new float[17 * 45];
      Resizer.bilinear().resize(ImageF32.of(40, 30, 1, plane), ImageF32.of(17, 45, 1, exact));
      for (int i = 0; i < exact.length; i++) {
        int got = result.getRaster().getSample(i % 17, i / 17, band);
        assertEquals(exact[i], got, 0.501, type + " band " + band + " at " + i);
      }
    }
  }

  /** Five bits a channel are resized as eight. */
  private static boolean isNarrow(int type) {
    return type == BufferedImage.TYPE_USHORT_555_RGB || type == BufferedImage.TYPE_USHORT_565_RGB;
  }

  private static int channel(int argb, int band) {
    return argb >> (band == 3 ? 24 : 16 - 8 * band) & 0xff;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeGoesIntoEveryOther(int type) {
    BufferedImage source = new BufferedImage(20, 20, type);
    for (int i = 0; i < 400; i++) {
      source.setRGB(i % 20, i / 20, 0xffffffff);
    }
    for (int other : TYPES) {
      BufferedImage result = new BufferedImage(7, 9, other);
      assertEquals(result, new ResizeOp(7, 9).filter(source, result));
      for (int i = 0; i < 63; i++) {
        // The palette of TYPE_BYTE_INDEXED may be dithered to its next best white.
        int mask = other == BufferedImage.TYPE_BYTE_INDEXED ? 0xfff8f8f8 : -1;
        assertEquals(mask, result.getRGB(i % 7, i / 7) & mask, type + " to " + other);
      }
    }
  }

  @Test
  void partsOfAnImageAreViews() {
    BufferedImage source = noise(BufferedImage.TYPE_3BYTE_BGR, 50, 40);
    BufferedImage canvas = noise(BufferedImage.TYPE_3BYTE_BGR, 30, 30);
    BufferedImage part = canvas.getSubimage(3, 4, 20, 10);
    int outside = canvas.getRGB(2, 4);
    new ResizeOp(20, 10, Resizer.box()).filter(source.getSubimage(5, 6, 40, 20), part);
    assertEquals(outside, canvas.getRGB(2, 4));
    int sum = 0;
    for (int k = 0; k < 4; k++) {
      sum += source.getRGB(5 + 2 * 7 + k % 2, 6 + 2 * 3 + k / 2) & 0xff;
    }
    assertEquals((int) Math.rint(sum / 4.0), canvas.getRGB(3 + 7, 4 + 3) & 0xff);
    assertTrue(Sheet.of(part, false).isView());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_USHORT_GRAY
      })
  void theCommonTypesAreNotCopied(int type) {
    assertTrue(Sheet.of(new BufferedImage(5, 5, type), false).isView());
  }

  @Test
  void floatsAreNotCopiedAndKeepTheirRange() {
    float[] samples = {-1.5f, 2, 100, 0.25f, 7, 9};
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            ComponentColorModel.OPAQUE,
            DataBuffer.TYPE_FLOAT);
    PixelInterleavedSampleModel layout =
        new PixelInterleavedSampleModel(DataBuffer.TYPE_FLOAT, 2, 1, 3, 6, new int[] {0, 1, 2});
    WritableRaster raster =
        Raster.createWritableRaster(layout, new DataBufferFloat(samples, 6), null);
    BufferedImage source = new BufferedImage(model, raster, false, null);
    assertTrue(Sheet.of(source, true).isView());
    BufferedImage result = new ResizeOp(1, 1, Resizer.box()).filter(source, null);
    assertEquals(-0.625f, result.getRaster().getSampleFloat(0, 0, 0));
    assertEquals(54.5f, result.getRaster().getSampleFloat(0, 0, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_INT_ARGB})
  void transparentPixelsLendNoColour(int type) {
    BufferedImage source = new BufferedImage(14, 14, type);
    for (int i = 0; i < 14 * 14; i++) {
      source.setRGB(i % 14, i / 14, i % 14 < 5 ? 0xffff0000 : 0x0000ff00);
    }
    BufferedImage result = new ResizeOp(2, 2).filter(source, null);
    int argb = result.getRGB(0, 0);
    assertEquals(0xff0000, argb & 0xffffff);
    assertTrue((argb >>> 24) > 0 && (argb >>> 24) < 255);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void affineLiesWhereAwtsDoes(int interpolation) {
    BufferedImage source = new BufferedImage(60, 50, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < 3000; i++) { // smooth, so that what differs is the place
      int x = i % 60;
      int y = i / 60;
      source.setRGB(x, y, 4 * x << 16 | 5 * y << 8 | 2 * (x + y));
    }
    AffineTransform turn = AffineTransform.getRotateInstance(0.4, 20, 15);
    turn.translate(3.25, 7.5);
    turn.scale(1.3, 0.9);
    AffineTransformOp theirs = new AffineTransformOp(turn, interpolation);
    AffineOp ours = new AffineOp(turn, interpolation);
    BufferedImage want = theirs.filter(source, null);
    BufferedImage got = ours.filter(source, null);
    assertEquals(want.getWidth(), got.getWidth());
    assertEquals(want.getHeight(), got.getHeight());
    int compared = 0;
    for (int y = 0; y < want.getHeight(); y++) {
      for (int x = 0; x < want.getWidth(); x++) {
        Point2D from = inverse(turn, x + 0.5, y + 0.5);
        boolean inside = from.getX() > 3 && from.getX() < 57 && from.getY() > 3 && from.getY() < 47;
        for (int shift = 0; inside && shift < 24; shift += 8) {
          int difference = (want.getRGB(x, y) >> shift & 255) - (got.getRGB(x, y) >> shift & 255);
          int allowed = interpolation == AffineTransformOp.TYPE_NEAREST_NEIGHBOR ? 5 : 2;
          assertTrue(Math.abs(difference) <= allowed, x + ", " + y + ": " + difference);
          compared++;
        }
      }
    }
    assertTrue(compared > 3000);
    Rectangle2D bounds = ours.getBounds2D(source);
    assertEquals(theirs.getBounds2D(source).getMaxX(), bounds.getMaxX(), 1e-4);
    assertEquals(theirs.getBounds2D(source).getMinY(), bounds.getMinY(), 1e-4);
    Point2D point = new Point2D.Double(4, 5);
    assertEquals(theirs.getPoint2D(point, null), ours.getPoint2D(point, null));
    assertEquals(turn, ours.getTransform());
  }

  private static Point2D inverse(AffineTransform transform, double x, double y) {
    try {
      return transform.inverseTransform(new Point2D.Double(x, y), null);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anAffineOpTakesItsSamplesAndBorderFromTheResampler() {
    BufferedImage source = noise(BufferedImage.TYPE_BYTE_GRAY, 20, 10);
    Resampler resampler = Resampler.bilinear().border(Border.WRAP);
    BufferedImage got = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_GRAY);
    new AffineOp(AffineTransform.getTranslateInstance(2.25, 0), resampler).filter(source, got);
    ImageU8 want = ImageU8.allocate(20, 10, 1);
    byte[] samples = ((DataBufferByte) source.getRaster().getDataBuffer()).getData();
    resampler.warp(ImageU8.of(20, 10, 1, samples), Affine.translation(-2.25, 0), want);
    assertEquals(
        -1,
        java.util.Arrays.mismatch(
            want.array(), ((DataBufferByte) got.getRaster().getDataBuffer()).getData()));
  }

  @Test
  void badArgumentsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ResizeOp(0, 5));
    AffineTransform flat = AffineTransform.getScaleInstance(0, 1);
    assertThrows(IllegalArgumentException.class, () -> new AffineOp(flat, 2));
    assertThrows(IllegalArgumentException.class, () -> new AffineOp(new AffineTransform(), 7));
    BufferedImage image = noise(BufferedImage.TYPE_INT_RGB, 5, 5);
    BufferedImageOp op = new ResizeOp(5, 5);
    assertThrows(IllegalArgumentException.class, () -> op.filter(image, image));
    BufferedImageOp away = new AffineOp(AffineTransform.getTranslateInstance(-9, 0), 2);
    assertThrows(IllegalArgumentException.class, () -> away.filter(image, null));
    assertNotNull(away.filter(image, new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB)));
  }
}
