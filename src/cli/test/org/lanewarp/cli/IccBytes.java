package org.lanewarp.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a colour profile of three primaries and one exponent (ICC.1:2001-04), as tests need it.
 */
final class IccBytes {

  // Display P3's primaries under D50, and those of sRGB: columns red, green and blue, rows X, Y, Z.
  private static final double[][] P3 = {
    {0.51512, 0.29198, 0.15710}, {0.24120, 0.69225, 0.06657}, {-0.00105, 0.04189, 0.78407}
  };
  private static final double[][] SRGB = {
    {0.43607, 0.38515, 0.14307}, {0.22249, 0.71687, 0.06061}, {0.01392, 0.09708, 0.71410}
  };
  private static final double GAMMA = 2.2;
  private static final int HEADER = 128;

  private IccBytes() {}

  /** Display P3's primaries with the exponent 2.2 under the given name. */
  static byte[] displayP3(String name) {
    return displayP3(description(name, name.length() + 1));
  }

  /** The same, named by any tag. */
  private static byte[] displayP3(byte[] name) {
    String[] tags = {"desc", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "cprt"};
    byte[][] data = new byte[tags.length][];
    data[0] = name;
    data[1] = xyz(0.9642, 1, 0.8249);
    for (int c = 0; c < 3; c++) {
      data[2 + c] = xyz(P3[0][c], P3[1][c], P3[2][c]);
      data[5 + c] = curve();
    }
    data[8] = text("none");
    int size = HEADER + 4 + 12 * tags.length;
    for (byte[] tag : data) {
      size += tag.length;
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    profile.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
    profile.position(36).put(ascii("acsp"));
    profile.position(68).putInt(63190).putInt(65536).putInt(54061); // D50
    profile.position(HEADER).putInt(tags.length);
    int at = HEADER + 4 + 12 * tags.length;
    for (int i = 0; i < tags.length; i++) {
      profile.put(ascii(tags[i])).putInt(at).putInt(data[i].length);
      at += data[i].length;
    }
    for (byte[] tag : data) {
      profile.put(tag);
    }
    return profile.array();
  }

  /** The same, with a name that claims to be so long. */
  static byte[] claimingLength(int length) {
    return displayP3(description("Wide", length));
  }

  /** The same, with names in many languages: as many as given, of which there may be fewer. */
  static byte[] claimingLanguages(int claimed, int there, int length) {
    ByteBuffer tag = ByteBuffer.allocate(16 + 12 * there + length);
    tag.put(ascii("mluc")).putInt(0).putInt(claimed).putInt(12);
    for (int i = 0; i < there; i++) {
      tag.put(ascii("enUS")).putInt(length).putInt(16 + 12 * there);
    }
    return displayP3(tag.array());
  }

  /** The same colour in sRGB, 0 to 255, in plain double arithmetic. */
  static double[] displayP3ToSrgb(int r, int g, int b) {
    int[] given = {r, g, b};
    double[] linear = new double[3];
    for (int c = 0; c < 3; c++) {
      linear[c] = Math.pow(given[c] / 255.0, GAMMA);
    }
    double[] xyz = times(P3, linear);
    double[] rgb = times(inverse(SRGB), xyz);
    double[] encoded = new double[3];
    for (int c = 0; c < 3; c++) {
      double v = Math.min(1, Math.max(0, rgb[c]));
      encoded[c] = 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055);
    }
    return encoded;
  }

  private static double[] times(double[][] m, double[] v) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += m[i][j] * v[j];
      }
    }
    return product;
  }

  private static double[][] inverse(double[][] m) {
    double[][] inverse = new double[3][3];
    double det = 0;
    for (int i = 0; i < 3; i++) {
      int i1 = (i + 1) % 3;
      int i2 = (i + 2) % 3;
      for (int j = 0; j < 3; j++) {
        int j1 = (j + 1) % 3;
        int j2 = (j + 2) % 3;
        inverse[j][i] = m[i1][j1] * m[i2][j2] - m[i1][j2] * m[i2][j1];
      }
      det +=
          m[0][i] * (m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3]);
    }
    for (double[] row : inverse) {
      for (int j = 0; j < 3; j++) {
        row[j] /= det;
      }
    }
    return inverse;
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double v : new double[] {x, y, z}) {
      tag.putInt((int) Math.round(v * 65536));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(16).put(ascii("curv")).putInt(0).putInt(1);
    return tag.putShort((short) Math.round(GAMMA * 256)).array();
  }

  private static byte[] text(String text) {
    ByteBuffer tag = ByteBuffer.allocate(8 + (text.length() + 4) / 4 * 4);
    return tag.put(ascii("text")).putInt(0).put(ascii(text)).array();
  }

  private static byte[] description(String name, int length) {
    ByteBuffer tag = ByteBuffer.allocate((12 + name.length() + 1 + 78 + 3) / 4 * 4);
    return tag.put(ascii("desc")).putInt(0).putInt(length).put(ascii(name)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
