package org.lanewarp.cli;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Sound files to begin with. */
public final class Seeds {

  private static final int WIDTH = 23;
  private static final int HEIGHT = 17;

  private Seeds() {}

  /** The kinds of images, by extension. */
  static final List<String> KINDS =
      List.of("png", "jpg", "gif", "bmp", "tif", "ppm", "pam", "psd", "webp", "hdr", "tga");

  /** A sound file of a kind, whose pixels say something. */
  static byte[] image(String kind) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.setRGB(i % WIDTH, i / WIDTH, Color.HSBtoRGB(i * 0.0137f, 1, i % 7 / 7f));
    }
    return switch (kind) {
      case "psd" -> Samples.psd(WIDTH, HEIGHT);
      case "webp" -> Samples.webp();
      case "hdr" -> Samples.hdr();
      case "tga" -> Samples.tga(WIDTH, HEIGHT);
      case "ppm", "pam" -> Samples.netpbm(kind, WIDTH, HEIGHT);
      default -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, kind, bytes)) {
          throw new AssertionError("the JDK writes " + kind);
        }
        yield bytes.toByteArray();
      }
    };
  }

  /** One file of each kind, and some that take other ways through the decoders. */
  public static Map<String, byte[]> images() throws IOException {
    Map<String, byte[]> images = new LinkedHashMap<>();
    for (String kind : KINDS) {
      images.put(kind, image(kind));
    }
    images.put("gif-screen", Samples.gif(5, 3, 2, 1, 2, 1));
    images.put("jpg-restarts", Samples.jpegWithRestarts(40, 8));
    images.put("tif-float", TiffBytes.floats(false, ByteOrder.LITTLE_ENDIAN, 2, 2, 1, 2, 3, 4));
    images.put("webp-lossy", resource("webp/simple.webp"));
    images.put("webp-alpha", resource("webp/alpha.webp"));
    images.put("webp-lossless", resource("webp/groups.webp"));
    images.put("webp-palette", resource("webp/bundles4.webp"));
    return images;
  }

  /** A file beside the tests. */
  static byte[] resource(String name) throws IOException {
    try (InputStream in = Seeds.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** Arrays of several types and shapes, maps among them. */
  public static Map<String, byte[]> arrays() {
    return Map.of(
        "image", NpyBytes.file(NpyBytes.dictionary("|u1", "(2, 3)"), new byte[6]),
        "colour", NpyBytes.file(NpyBytes.dictionary("<u2", "(2, 2, 3)"), new byte[24]),
        "map", NpyBytes.file(NpyBytes.dictionary("<f4", "(2, 3, 2)"), new byte[48]),
        "second", NpyBytes.file(2, NpyBytes.dictionary("<f4", "(1, 1, 2)"), new byte[8]));
  }
}
