package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Image;
import org.lanewarp.ImageU8;
import org.lanewarp.cli.io.PictureFile;

/**
 * WebP gives the pixels that libwebp's dwebp 1.2.4 gives, bit for bit, which lie as PNG beside the
 * files.
 */
class WebpTest {

  /**
   * Drawn patterns, encoded by libwebp. Lossy: with the normal filter, segments and all modes; with
   * the simple filter; with four partitions; with alpha; and the smallest one. Lossless: with all
   * predictions but black, correlated colours and a cache; with two groups of codes and differences
   * to green; with a large palette; with 4 and with 8 indices in a pixel.
   */
  static final List<String> NAMES =
      List.of(
          "normal",
          "simple",
          "partitions",
          "alpha",
          "pixel",
          "predictions",
          "groups",
          "palette",
          "bundles4",
          "bundles8");

  private static final Set<String> WITH_ALPHA =
      Set.of("alpha", "predictions", "palette", "bundles4", "bundles8");

  @TempDir Path folder;

  private static byte[] resource(String name) throws IOException {
    return Seeds.resource("webp/" + name);
  }

  private Image decode(byte[] webp) throws IOException {
    return PictureFile.read(Files.write(folder.resolve("in.webp"), webp)).image();
  }

  /** What the JDK reads from the PNG, alpha made up where there is none. */
  private static byte[] expected(String name, int channels) throws IOException {
    Path png = Files.createTempFile("expected", ".png");
    Raster raster = ImageIO.read(Files.write(png, resource(name + ".png")).toFile()).getRaster();
    Files.delete(png);
    int[] samples = raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
    assertEquals(channels, raster.getNumBands());
    byte[] bytes = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return bytes;
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void pixelsAreThoseOfTheReference(String name) throws IOException {
    Image image = decode(resource(name + ".webp"));
    int channels = WITH_ALPHA.contains(name) ? 4 : 3;
    assertEquals(channels, image.channels());
    assertArrayEquals(expected(name, channels), (byte[]) image.array());
  }

  @Test
  void nothingIsSaidAboutIt() throws IOException {
    Path in = Files.write(folder.resolve("in.webp"), resource("normal.webp"));
    Run run = Run.of("rotate", in, folder.resolve("out.png"), "--degrees", 0).succeeds();
    assertFalse(run.err().contains("warning"), run.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void storedAlphaIsUnfiltered(int filter) throws IOException {
    int width = 34;
    int height = 33;
    byte[] alpha = new byte[width * height];
    new Random(filter).nextBytes(alpha);
    byte[] stored = new byte[alpha.length + 1];
    stored[0] = (byte) (filter << 2);
    for (int i = 0; i < alpha.length; i++) {
      stored[i + 1] = (byte) (alpha[i] - predicted(alpha, i % width, i / width, width, filter));
    }
    byte[] simple = resource("simple.webp");
    byte[] size = {16, 0, 0, 0, (byte) (width - 1), 0, 0, (byte) (height - 1), 0, 0};
    byte[] file =
        riff(
            chunk("VP8X", size),
            chunk("ALPH", stored),
            Arrays.copyOfRange(simple, 12, simple.length));
    byte[] read = (byte[]) decode(file).array();
    byte[] colours = expected("simple", 3);
    for (int i = 0; i < alpha.length; i++) {
      byte[] pixel = {colours[3 * i], colours[3 * i + 1], colours[3 * i + 2], alpha[i]};
      assertArrayEquals(pixel, Arrays.copyOfRange(read, 4 * i, 4 * i + 4), "pixel " + i);
    }
  }

  /** 1: from the left, 2: from above, 3: from both along the gradient. */
  private static int predicted(byte[] alpha, int x, int y, int width, int filter) {
    if (filter == 0 || x == 0 && y == 0) {
      return 0;
    }
    int left = x == 0 ? 0 : alpha[y * width + x - 1] & 0xff;
    int above = y == 0 ? 0 : alpha[(y - 1) * width + x] & 0xff;
    if (x == 0 || y == 0) {
      return x == 0 ? above : left;
    }
    int corner = alpha[(y - 1) * width + x - 1] & 0xff;
    int gradient = Math.max(0, Math.min(255, left + above - corner));
    return filter == 1 ? left : filter == 2 ? above : gradient;
  }

  @ParameterizedTest
  @CsvSource({"simple, 34, 33, 3", "groups, 129, 97, 3", "bundles4, 16, 33, 4"})
  void theFirstFrameOfAnAnimationIsRead(String name, int width, int height, int channels)
      throws IOException {
    Image image = decode(animation(name, width, height, 0, 0, width, height));
    assertEquals(width, image.width());
    assertArrayEquals(expected(name, channels), (byte[]) image.array());
  }

  @ParameterizedTest
  @CsvSource({"simple, 34, 33, 3", "groups, 129, 97, 3", "bundles4, 16, 33, 4"})
  void whatAnAnimationsFirstFrameLeavesFreeIsTransparent(
      String name, int width, int height, int channels) throws IOException {
    Image image = decode(animation(name, width, height, 20, 8, 201, 202));
    byte[] frame = expected(name, channels);
    byte[] whole = new byte[4 * 201 * 202];
    for (int i = 0; i < width * height; i++) {
      int at = 4 * (201 * (8 + i / width) + 20 + i % width);
      whole[at + 3] = -1;
      System.arraycopy(frame, channels * i, whole, at, channels);
    }
    assertEquals("201x202x4", image.width() + "x" + image.height() + "x" + image.channels());
    assertArrayEquals(whole, (byte[]) image.array());
  }

  @Test
  void aFrameThatReachesBeyondItsAnimationIsRefused() throws IOException {
    Path in = Files.write(folder.resolve("in.webp"), animation("simple", 34, 33, 168, 8, 201, 202));
    Run.of("rotate", in, folder.resolve("out.png"), "--degrees", 0)
        .fails(1, "the frame takes 34x33 pixels at (168, 8) of 201x202");
  }

  /** A still picture of at most 256 columns and rows as a frame of an animation. */
  private static byte[] animation(
      String name, int width, int height, int x, int y, int wholeWidth, int wholeHeight)
      throws IOException {
    byte[] still = resource(name + ".webp");
    byte[] size = {2, 0, 0, 0, (byte) (wholeWidth - 1), 0, 0, (byte) (wholeHeight - 1), 0, 0};
    byte[] place = new byte[16];
    place[0] = (byte) (x / 2);
    place[3] = (byte) (y / 2);
    place[6] = (byte) (width - 1);
    place[9] = (byte) (height - 1);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(place);
    frame.write(still, 12, still.length - 12);
    return riff(
        chunk("VP8X", size), chunk("ANIM", new byte[6]), chunk("ANMF", frame.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource({"simple, 34x33", "groups, 129x97"})
  void aFrameOfAnotherSizeThanTheFileClaimsIsRefused(String name, String own) throws IOException {
    byte[] still = resource(name + ".webp");
    byte[] size = {0, 0, 0, 0, 34, 0, 0, 32, 1, 0};
    Path in =
        Files.write(
            folder.resolve("in.webp"),
            riff(chunk("VP8X", size), Arrays.copyOfRange(still, 12, still.length)));
    Run.of("rotate", in, folder.resolve("out.png"), "--degrees", 0)
        .fails(1, "the frame has " + own + " pixels, but the file claims 35x289");
  }

  @Test
  void aFewBytesThatClaimManyPixelsAreRefusedBeforeTheyAreAllocated() throws IOException {
    byte[] bomb = resource("groups.webp");
    bomb[21] = bomb[22] = bomb[23] = (byte) 0xff; // the sizes, 14 bits each, and flags
    bomb[24] = 0x0f;
    Path in = Files.write(folder.resolve("in.webp"), bomb);
    Run.of("rotate", in, folder.resolve("out.png"), "--degrees", 0, "--max-pixels", 1_000_000)
        .fails(1, "size is 16384x16384");
  }

  private static byte[] chunk(String type, byte[] content) {
    ByteBuffer chunk =
        ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
    return chunk.array();
  }

  private static byte[] riff(byte[]... chunks) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (byte[] chunk : chunks) {
      all.writeBytes(chunk);
    }
    return chunk("RIFF", all.toByteArray());
  }

  /** Whether the bytes are a picture; if not, they are refused in one line. */
  private boolean isRead(byte[] webp) throws IOException {
    try {
      assertTrue(decode(webp) instanceof ImageU8);
      return true;
    } catch (InputError e) {
      assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"partitions", "alpha", "predictions", "groups", "palette", "bundles4"})
  void cutOffAnywhereItIsRefused(String name) throws IOException {
    byte[] whole = resource(name + ".webp");
    assertTrue(isRead(whole));
    for (int length = 0; length < whole.length - 1; length++) {
      assertFalse(isRead(Arrays.copyOf(whole, length)), name + " of " + length + " bytes");
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void changedBytesAreReadOrRefused(String name) throws IOException {
    byte[] whole = resource(name + ".webp");
    Random random = new Random(name.hashCode());
    int read = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = whole.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        // The container's sizes stay; a frame of another size is refused soon.
        changed[random.nextInt(30, whole.length)] = (byte) random.nextInt();
      }
      read += isRead(changed) ? 1 : 0;
    }
    assertTrue(read > 0, "some damage cannot be told");
  }
}
