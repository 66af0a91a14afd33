package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

/** Files of each format, put together byte by byte, become the right samples. */
class FormatsTest {

  @TempDir Path folder;

  private NpyArray decode(Path file, Object... more) throws IOException {
    Path out = folder.resolve("decoded.npy");
    Object[] args = new Object[5 + more.length];
    System.arraycopy(new Object[] {"warp", file, out, "--matrix", "1,0,0,0,1,0"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    Run.of(args).succeeds();
    return Npy.read(out);
  }

  private Path file(String name, String text, int... samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    for (int sample : samples) {
      bytes.write(sample);
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  static Stream<Arguments> netpbm() {
    return Stream.of(
        Arguments.of("P1\n# two rows\n3 2\n1 0 1\n010", new int[0], bytes(0, 255, 0, 255, 0, 255)),
        Arguments.of("P2 2 1 100\n0 50", new int[0], bytes(0, 128)),
        Arguments.of("P3 1 1 255 1 2 3 ", new int[0], bytes(1, 2, 3)),
        Arguments.of(
            "P4 9 1\n", new int[] {0x80, 0x80}, bytes(0, 255, 255, 255, 255, 255, 255, 255, 0)),
        Arguments.of("P5\n2 1\n255\n", new int[] {7, 200}, bytes(7, 200)),
        Arguments.of("P5\n2 1\n3\n", new int[] {1, 3}, bytes(85, 255)),
        Arguments.of("P6 1 1 255\n", new int[] {9, 8, 7}, bytes(9, 8, 7)),
        Arguments.of("P5 1 1 65535\n", new int[] {0x12, 0x34}, new short[] {0x1234}),
        Arguments.of("P5 1 1 1023\n", new int[] {3, 255}, new short[] {-1}),
        Arguments.of(
            "P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n",
            new int[] {1, 2, 3, 4},
            bytes(1, 2, 3, 4)),
        Arguments.of(
            "Pf\n1 2\n-1\n", new int[] {0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc1}, new float[] {-10, 1}),
        Arguments.of(
            "PF 1 1 1.0\n",
            new int[] {0x3f, 0x80, 0, 0, 0x40, 0, 0, 0, 0x7f, 0xc0, 0, 0},
            new float[] {1, 2, Float.NaN}));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("netpbm")
  void netpbmFilesAreReadAndStretchedToWhite(String text, int[] samples, Object expected)
      throws IOException {
    Object data = decode(file("in.pnm", text, samples)).data();
    switch (expected) {
      case byte[] b -> assertArrayEquals(b, (byte[]) data);
      case short[] s -> assertArrayEquals(s, (short[]) data);
      default -> assertArrayEquals((float[]) expected, (float[]) data);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P5 2 2 255\nabc",
        "P5 2",
        "P5 0 2 255\n",
        "P5 -1 2 255\n",
        "P5 2 2 70000\n",
        "P2 1 1 255\nx",
        "P1 1 1 7",
        "P6 99999 99999 255\nx",
        "P7\nWIDTH 1\nENDHDR\n",
        "P7\nWIDTH 1\nBOGUS 1\n",
        "Pf 1 1 0\nabcd",
        "P3 2000000000 2000000000 255 1",
        "P7\nWIDTH 1\nHEIGHT 1\nDEPTH 9\nMAXVAL 255\nENDHDR\n123456789"
      })
  void damagedNetpbmFilesAreRefused(String text) throws IOException {
    Run.of("rotate", file("in.pnm", text), folder.resolve("out.png"), "--degrees", 1)
        .fails(1, "in.pnm: ");
  }

  @Test
  void targaIsReadByItsName() throws IOException {
    int[] header = {0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 3, 0, 24, 0x20};
    int[] content = Arrays.copyOf(header, header.length + 36);
    for (int i = 0; i < 36; i++) {
      content[header.length + i] = i; // blue, green, red
    }
    Path tga = file("in.tga", "", content);
    assertArrayEquals(bytes(2, 1, 0, 5, 4, 3), Arrays.copyOf((byte[]) decode(tga).data(), 6));
  }

  @Test
  void radianceIsReadAsTheLightItMeasured() throws IOException {
    // One row of eight pixels in runs: red, green, blue, and the exponent, which is 4 or -4.
    Path hdr =
        file(
            "in.hdr",
            "#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 8\n",
            2,
            2,
            0,
            8,
            136,
            128,
            136,
            64,
            136,
            32,
            132,
            132,
            132,
            124);
    NpyArray light = decode(hdr);
    float[] data = (float[]) light.data();
    assertEquals("(1, 8, 3)", light.header().shapeText());
    assertArrayEquals(new float[] {8, 4, 2}, Arrays.copyOf(data, 3), 0.07f);
    assertArrayEquals(
        new float[] {0.03125f, 0.015625f, 0.0078125f}, Arrays.copyOfRange(data, 21, 24), 0.0005f);
  }

  @Test
  void webpIsRead() throws IOException {
    Path file = Files.write(folder.resolve("in.webp"), Samples.webp());
    assertEquals("(1, 1, 4)", decode(file).header().shapeText());
  }

  @Test
  void theMergedImageOfAPsdIsRead() throws IOException {
    ByteBuffer psd = ByteBuffer.allocate(26 + 12 + 2 + 6);
    psd.put("8BPS".getBytes(StandardCharsets.US_ASCII)).putShort((short) 1).position(12);
    psd.putShort((short) 3).putInt(1).putInt(2).putShort((short) 8).putShort((short) 3);
    psd.putInt(0).putInt(0).putInt(0).putShort((short) 0).put(bytes(1, 4, 2, 5, 3, 6));
    Path file = Files.write(folder.resolve("in.psd"), psd.array());
    assertArrayEquals(bytes(1, 2, 3, 4, 5, 6), (byte[]) decode(file).data());
  }

  @ParameterizedTest
  @CsvSource({"false, 0", "false, 1", "true, 0", "true, 1"})
  void tiffFloatsAreNotCutOff(boolean big, int endian) throws IOException {
    Path file = folder.resolve("in.tif");
    float[] samples = {-3.5f, 0.25f, 1e6f, Float.NaN};
    Files.write(
        file,
        TiffBytes.floats(
            big, endian == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, 2, 2, samples));
    NpyArray read = decode(file);
    assertEquals("(2, 2) <f4", read.header().toString());
    assertArrayEquals(samples, (float[]) read.data());
  }

  @ParameterizedTest
  @CsvSource({"none", "lzw", "deflate", "packbits"})
  void tiffIsCompressedWithoutLoss(String compression) throws IOException {
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(8, 512)", new int[8 * 512]);
    Path out = folder.resolve("out.tif");
    Run.of("warp", in, out, "--matrix", "1,0,0,0,1,0", "--compression", compression).succeeds();
    assertArrayEquals((byte[]) Npy.read(in).data(), (byte[]) decode(out).data());
    assertEquals(!compression.equals("none"), Files.size(out) < 8 * 512);
  }

  @Test
  void jpegQualityChangesTheSize() throws IOException {
    int[] noise = new java.util.Random(1).ints(64 * 64, 0, 256).toArray();
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(64, 64)", noise);
    Path fine = folder.resolve("fine.jpg");
    Path coarse = folder.resolve("coarse.jpg");
    Run.of("rotate", in, fine, "--degrees", 0, "--quality", 100).succeeds();
    Run.of("rotate", in, coarse, "--degrees", 0, "--quality", 20).succeeds();
    assertTrue(Files.size(coarse) < Files.size(fine) / 2);
  }

  @Test
  void progressiveJpegIsRead() throws IOException {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    image
        .getRaster()
        .setSamples(
            0,
            0,
            16,
            16,
            0,
            java.util.Collections.nCopies(256, 90).stream().mapToInt(i -> i).toArray());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    Path file = folder.resolve("in.jpg");
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    assertEquals(90, ((byte[]) decode(file).data())[100] & 0xff, 1);
  }

  @Test
  void cmykJpegBecomesRgb() throws IOException {
    Path file = folder.resolve("in.jpg");
    Files.write(
        file, CmykBytes.jpeg(32, 32, 255, 0, 0, 255)); // Adobe's inverted CMYK: magenta+yellow
    NpyArray array = decode(file);
    assertEquals("(32, 32, 3)", array.header().shapeText());
    byte[] data = (byte[]) array.data();
    assertTrue(
        (data[0] & 0xff) > 180 && (data[1] & 0xff) < 90 && (data[2] & 0xff) < 90,
        () -> "red, but " + (data[0] & 0xff) + " " + (data[1] & 0xff) + " " + (data[2] & 0xff));
  }

  @Test
  void sixteenBitsStaySixteenBits() throws IOException {
    Path in =
        PngBytes.start(folder.resolve("in.png"), 2, 1, 16, 6, 4, 1, 500, 65535, 65535, 9, 8, 7, 6)
            .write();
    Path out = folder.resolve("out.png");
    Run.of("warp", in, out, "--matrix", "1,0,0,0,1,0").succeeds();
    BufferedImage read = ImageIO.read(out.toFile());
    assertEquals(DataBuffer.TYPE_USHORT, read.getRaster().getTransferType());
    Raster raster = read.getRaster();
    assertArrayEquals(new int[] {1, 500, 65535, 65535}, raster.getPixel(0, 0, (int[]) null));
    assertArrayEquals(new int[] {9, 8, 7, 6}, raster.getPixel(1, 0, (int[]) null));
  }
}
