package org.lanewarp.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

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
