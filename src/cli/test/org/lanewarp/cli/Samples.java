package org.lanewarp.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Small sound files of the formats that the JDK does not write. */
final class Samples {

  private Samples() {}

  static byte[] psd(int width, int height) {
    ByteBuffer psd = ByteBuffer.allocate(26 + 12 + 2 + 3 * width * height);
    psd.put(ascii("8BPS")).putShort((short) 1).position(12);
    psd.putShort((short) 3).putInt(height).putInt(width).putShort((short) 8).putShort((short) 3);
    psd.putInt(0).putInt(0).putInt(0).putShort((short) 0);
    while (psd.hasRemaining()) {
      psd.put((byte) psd.position());
    }
    return psd.array();
  }

  /** One lossless pixel with alpha. */
  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  /** Eight pixels in runs: red, green, blue, and the exponents 4 (seven times) and -4. */
  static byte[] hdr() {
    byte[] head = ascii("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 8\n");
    int[] runs = {2, 2, 0, 8, 136, 128, 136, 64, 136, 32, 135, 132, 1, 124};
    byte[] hdr = Arrays.copyOf(head, head.length + runs.length);
    for (int i = 0; i < runs.length; i++) {
      hdr[head.length + i] = (byte) runs[i];
    }
    return hdr;
  }

  /** A screen with one frame of colour (10, 20, 30). */
  static byte[] gif(int width, int height, int x, int y, int frameWidth, int frameHeight) {
    ByteBuffer gif = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    gif.put(ascii("GIF89a")).putShort((short) width).putShort((short) height);
    gif.put(new byte[] {(byte) 0x80, 0, 0, 10, 20, 30, 0, 0, 0, ','});
    gif.putShort((short) x).putShort((short) y);
    gif.putShort((short) frameWidth).putShort((short) frameHeight);
    // No table of its own; two bits a symbol at first, so three a code: clear, pixels, end.
    gif.put(new byte[] {0, 2});
    int pixels = frameWidth * frameHeight;
    byte[] codes = new byte[pixels + 2];
    int bit = 0;
    for (int i = 0; i < 2 * pixels + 1; i++) {
      int code = i == 2 * pixels ? 5 : i % 2 == 0 ? 4 : 0; // a clear before each keeps codes short
      codes[bit / 8] |= (byte) (code << bit % 8);
      if (bit % 8 > 5) {
        codes[bit / 8 + 1] |= (byte) (code >> 8 - bit % 8);
      }
      bit += 3;
    }
    return gif.put((byte) codes.length).put(codes).put(new byte[] {0, ';'}).array();
  }

  /** A grey JPEG with a restart mark after every block. */
  static byte[] jpegWithRestarts(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < width * height; i++) {
      image.getRaster().setSample(i % width, i / width, 0, i * 7 % 256);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root =
        (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    IIOMetadataNode interval = new IIOMetadataNode("dri");
    interval.setAttribute("interval", "1");
    root.getElementsByTagName("markerSequence").item(0).appendChild(interval);
    metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, metadata), null);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  static byte[] tga(int width, int height) {
    byte[] tga = new byte[18 + 3 * width * height];
    tga[2] = 2;
    tga[12] = (byte) width;
    tga[14] = (byte) height;
    tga[16] = 24;
    tga[17] = 0x20;
    for (int i = 18; i < tga.length; i++) {
      tga[i] = (byte) (i - 18); // blue, green, red
    }
    return tga;
  }

  static byte[] netpbm(String kind, int width, int height) {
    String head =
        kind.equals("ppm")
            ? "P6\n" + width + " " + height + "\n255\n"
            : "P7\nWIDTH "
                + width
                + "\nHEIGHT "
                + height
                + "\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\n";
    return Arrays.copyOf(ascii(head), head.length() + 3 * width * height);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
