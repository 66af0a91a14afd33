package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

/** Image files as other programs write them. */
class ImageFilesTest {

  @TempDir Path folder;

  private NpyArray decode(Path file) throws IOException {
    Path out = folder.resolve("decoded.npy");
    Run.of("warp", file, out, "--matrix", "1,0,0,0,1,0").succeeds();
    return Npy.read(out);
  }

  private Path write(BufferedImage image, String format) throws IOException {
    File file = folder.resolve("in." + format).toFile();
    assertEquals(true, ImageIO.write(image, format, file), "the JDK writes " + format);
    return file.toPath();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "tif"})
  void oneBitBecomesGreyOfEightBits(String format) throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_BINARY);
    image.setRGB(1, 0, 0xffffff);
    NpyArray array = decode(write(image, format));
    assertEquals("(1, 3)", array.header().shapeText());
    assertArrayEquals(new byte[] {0, -1, 0}, (byte[]) array.data());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "4, 15", "4, 0", "8, 77"})
  void aTransparentGreyLevelIsFoundAtEachDepth(int bits, int level) throws IOException {
    int[] packed = new int[32 * bits / Byte.SIZE]; // all levels, again and again
    byte[] expected = new byte[64];
    for (int x = 0; x < 32; x++) {
      int value = (bits == 8 ? level - 3 + x % 6 : x) & (1 << bits) - 1;
      int bit = x * bits;
      packed[bit / 8] |= value << 8 - bits - bit % 8;
      expected[2 * x] = (byte) (value * 255 / ((1 << bits) - 1));
      expected[2 * x + 1] = (byte) (value == level ? 0 : 255);
    }
    Path file =
        PngBytes.start(folder.resolve("in.png"), 32, 1, bits, 0, packed.length, packed)
            .chunk("tRNS", new byte[] {0, (byte) level})
            .write();
    assertArrayEquals(expected, (byte[]) decode(file).data());
    assertEquals(2, Run.of("info", file, "--json").succeeds().file().get("channels"));
  }

  @Test
  void aGifFrameLiesInItsPlaceOnTheScreen() throws IOException {
    byte[] gif = Samples.gif(5, 3, 2, 1, 2, 1);
    Path file = Files.write(folder.resolve("in.gif"), gif);
    NpyArray array = decode(file);
    assertEquals("(3, 5, 4)", array.header().shapeText());
    byte[] data = (byte[]) array.data();
    for (int i = 0; i < 15; i++) {
      assertEquals(i == 7 || i == 8 ? -1 : 0, data[4 * i + 3], "alpha of pixel " + i);
    }
    assertArrayEquals(new byte[] {10, 20, 30, -1}, Arrays.copyOfRange(data, 28, 32));
    assertEquals(5, Run.of("info", file, "--json").succeeds().file().get("width"));
  }

  @Test
  void aGifScreenTooSmallForItsFrameGrows() throws IOException {
    Path file = Files.write(folder.resolve("in.gif"), Samples.gif(1, 1, 1, 1, 2, 1));
    assertEquals("(2, 3, 4)", decode(file).header().shapeText());
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 4", "2, 3", "255, 3"})
  void aTransparentColourBeyondTheTableOfAGifIsNone(int index, int channels) throws IOException {
    byte[] gif = Samples.gif(2, 1, 0, 0, 2, 1);
    byte[] control = {'!', -7, 4, 1, 0, 0, (byte) index, 0};
    ByteBuffer bytes = ByteBuffer.allocate(gif.length + control.length);
    bytes.put(gif, 0, 19).put(control).put(gif, 19, gif.length - 19);
    Path file = Files.write(folder.resolve("in.gif"), bytes.array());
    NpyArray array = decode(file);
    assertEquals("(1, 2, " + channels + ")", array.header().shapeText());
    if (channels == 4) {
      assertEquals(index == 0 ? 0 : -1, ((byte[]) array.data())[3]);
    }
  }

  @Test
  void greyAndAlphaOfTargaAreTwoChannels() throws IOException {
    byte[] tga = new byte[18 + 2 * 2 * 9];
    tga[2] = 3;
    tga[12] = 2;
    tga[14] = 9;
    tga[16] = 16;
    tga[17] = 0x28;
    ByteBuffer.wrap(tga, 18, 4).put(new byte[] {10, -1, 20, 99});
    Path file = Files.write(folder.resolve("in.tga"), tga);
    NpyArray array = decode(file);
    assertEquals("(9, 2, 2)", array.header().shapeText());
    byte[] first = Arrays.copyOf((byte[]) array.data(), 4);
    assertArrayEquals(new byte[] {10, -1, 20, 99}, first);
    assertEquals("u8", Run.of("info", file, "--json").succeeds().file().get("type"));
  }

  @Test
  void greyLevelsAreNotConverted() throws IOException {
    BufferedImage image = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
    byte[] levels = new byte[256];
    for (int i = 0; i < 256; i++) {
      levels[i] = (byte) i;
      image.getRaster().setSample(i, 0, 0, i);
    }
    assertArrayEquals(levels, (byte[]) decode(write(image, "png")).data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "tif"})
  void palettesAreExpanded(String format) throws IOException {
    byte[] r = new byte[32]; // so many that each writer spends a whole byte on a pixel
    byte[] g = new byte[32];
    byte[] b = new byte[32];
    r[0] = 10;
    g[0] = 20;
    b[0] = (byte) 250;
    r[1] = (byte) 200;
    g[1] = 100;
    b[1] = 50;
    BufferedImage image =
        new BufferedImage(
            2, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 32, r, g, b));
    image.getRaster().setSample(1, 0, 0, 1);
    NpyArray array = decode(write(image, format));
    assertEquals("(1, 2, 3)", array.header().shapeText());
    assertArrayEquals(new byte[] {10, 20, -6, -56, 100, 50}, (byte[]) array.data());
  }

  @Test
  void palettesWithTransparencyGetAnAlphaChannel() throws IOException {
    byte[] r = {10, (byte) 200};
    byte[] a = {(byte) 255, 0};
    BufferedImage image =
        new BufferedImage(
            2, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 2, r, r, r, a));
    image.getRaster().setSample(1, 0, 0, 1);
    NpyArray array = decode(write(image, "png"));
    assertEquals("(1, 2, 4)", array.header().shapeText());
    assertArrayEquals(new byte[] {10, 10, 10, -1, -56, -56, -56, 0}, (byte[]) array.data());
  }

  @Test
  void sixteenBitsAreNotNarrowed() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setSample(0, 0, 0, 0x1234);
    image.getRaster().setSample(1, 0, 0, 0xfedc);
    NpyArray array = decode(write(image, "png"));
    assertEquals("(1, 2) <u2", array.header().toString());
    assertArrayEquals(new short[] {0x1234, (short) 0xfedc}, (short[]) array.data());
  }

  @Test
  void theContentCountsNotTheName() throws IOException {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x102030);
    Path file = folder.resolve("really-a-png.JPEG");
    ImageIO.write(image, "png", file.toFile());
    assertArrayEquals(new byte[] {0x10, 0x20, 0x30}, (byte[]) decode(file).data());
  }

  @ParameterizedTest
  @CsvSource({"png, PNG is truncated", "bmp, BMP", "gif, GIF", "jpg, JPEG", "tif, TIFF"})
  void truncatedFilesAreRefused(String format, String expected) throws IOException {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < 64 * 48; i++) {
      image.setRGB(i % 64, i / 64, Color.HSBtoRGB(i * 0.0137f, 1, i % 7 / 7f));
    }
    byte[] whole = Files.readAllBytes(write(image, format));
    Path file = folder.resolve("cut." + format);
    for (int length : new int[] {whole.length - 3, whole.length / 2, 60}) {
      Files.write(file, Arrays.copyOf(whole, length));
      Run.of("rotate", file, folder.resolve("out.png"), "--degrees", 1)
          .fails(1, "cut." + format, expected);
    }
    assertEquals(List.of(file, folder.resolve("in." + format)), Folder.files(folder));
  }

  @Test
  void damagedPixelsOfAPngAreNoticed() throws IOException {
    Path file = write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 20] ^= 1;
    Files.write(file, bytes);
    Run.of("info", file).fails(1, "in.png", "wrong checksum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0\0\0\0\0\0\0\0\0", "hello, this is text", "\u0089PNG", "BM"})
  void garbageIsRefused(String content) throws IOException {
    Path file = folder.resolve("bad.png");
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    Run.of("info", file).fails(1, "bad.png");
    Run.of("rotate", file, folder.resolve("out.png"), "--degrees", 1).fails(1, "bad.png");
    assertEquals(List.of(file), Folder.files(folder));
  }

  @Test
  void enormousClaimsAreRefusedBeforeDecoding() throws IOException {
    Path file = write(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR), "png");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    bytes.putInt(16, 40_000).putInt(20, 40_000);
    CRC32 crc = new CRC32();
    crc.update(bytes.slice(12, 17));
    bytes.putInt(29, (int) crc.getValue());
    Files.write(file, bytes.array());
    Run.of("info", file).fails(1, "in.png: size is 40000x40000x3 samples");
  }
}
