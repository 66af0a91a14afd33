package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Malformed files end in a picture or in one line on stderr, soon and in little memory: never in a
 * stack trace, an OutOfMemoryError or a hang, and never in a file left behind.
 */
class HostileFilesTest {

  static final List<String> KINDS = Seeds.KINDS;

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  /** Runs a small job on the bytes and returns whether they were accepted. */
  private boolean survives(String name, byte[] content) throws IOException {
    Path in = Files.write(folder.resolve(name), content);
    Path out = folder.resolve("out.npy");
    Run run =
        assertTimeoutPreemptively(
            SOON,
            () ->
                Run.of(
                    "warp",
                    in,
                    out,
                    "--matrix",
                    "1,0,0,0,1,0",
                    "--size",
                    "3x3",
                    "--quiet",
                    "--max-pixels",
                    "4M"),
            name);
    if (run.code() == 0) {
      assertTrue(Files.exists(out), name);
    } else {
      assertEquals(1, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().startsWith("lanewarp: " + in + ": "), run.err());
      assertFalse(run.err().contains("internal error"), run.err());
    }
    Files.deleteIfExists(out);
    Files.delete(in);
    assertEquals(List.of(), Folder.files(folder), name);
    return run.code() == 0;
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void truncatedAtEvery97thByte(String kind) throws IOException {
    byte[] whole = Seeds.image(kind);
    assertTrue(survives("whole." + kind, whole), "the whole file is sound");
    for (int length = 0; length < whole.length; length += 97) {
      survives("cut." + kind, Arrays.copyOf(whole, length));
    }
    survives("header." + kind, Arrays.copyOf(whole, Math.min(24, whole.length)));
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void bytesChangedAtRandom(String kind) throws IOException {
    byte[] whole = Seeds.image(kind);
    Random random = new Random(kind.hashCode());
    for (int i = 0; i < 60; i++) {
      byte[] changed = whole.clone();
      int changes = 1 + random.nextInt(4);
      for (int j = 0; j < changes; j++) {
        // Most of what matters stands near the beginning.
        int range = random.nextBoolean() ? Math.min(64, changed.length) : changed.length;
        changed[random.nextInt(range)] = (byte) random.nextInt();
      }
      survives("changed." + kind, changed);
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void garbageBeforeAndAfterAndWrongExtensions(String kind) throws IOException {
    byte[] whole = Seeds.image(kind);
    byte[] garbage = new byte[50];
    new Random(3).nextBytes(garbage);
    survives("after." + kind, join(whole, garbage));
    survives("before." + kind, join(garbage, whole));
    survives("twice." + kind, join(whole, whole));
    for (String other : KINDS) {
      survives("really-a-" + kind + "." + other, whole);
    }
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  @Test
  void sizesThatCannotBe() throws IOException {
    int[] sizes = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 65_536, 46_341, 1 << 30};
    for (int width : sizes) {
      for (int height : new int[] {0, 1, -1, 65_536, Integer.MAX_VALUE}) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("png", png(width, height));
        files.put("bmp", patched(Seeds.image("bmp"), 18, ByteOrder.LITTLE_ENDIAN, width, height));
        files.put("psd", patched(Seeds.image("psd"), 14, ByteOrder.BIG_ENDIAN, height, width));
        files.put(
            "ppm", ("P6 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
        files.put(
            "tif", TiffBytes.floats(false, ByteOrder.LITTLE_ENDIAN, width, height, new float[4]));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          assertFalse(
              survives("size." + file.getKey(), file.getValue()),
              file.getKey() + " of " + width + "x" + height);
        }
      }
    }
  }

  private byte[] png(int width, int height) throws IOException {
    // The samples of a single pixel, whatever the header claims.
    Path file = folder.resolve("made.png");
    byte[] bytes = Files.readAllBytes(PngBytes.start(file, width, height, 8, 0, 1, 7).write());
    Files.delete(file);
    return bytes;
  }

  private static byte[] patched(byte[] whole, int at, ByteOrder order, int first, int second) {
    ByteBuffer.wrap(whole).order(order).putInt(at, first).putInt(at + 4, second);
    return whole;
  }

  @Test
  void pngChunksThatClaimAndRepeat() throws IOException {
    Path file = folder.resolve("made.png");
    byte[] icc = IccBytes.displayP3("one");
    List<PngBytes> files =
        List.of(
            PngBytes.rgb(file, 1, 1, 1, 2, 3).profile(icc).profile(icc),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).exif(0),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).exif(9),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).exif(6).exif(3),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).chunk("zTXt", text(new byte[40 << 20])),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).chunk("tEXt", new byte[3]),
            PngBytes.rgb(file, 1, 1, 1, 2, 3).chunk("eXIf", new byte[] {'I', 'I', 42, 0, -1, -1}),
            PngBytes.start(file, 1, 1, 8, 3, 1, 5), // a palette image without a palette
            PngBytes.start(file, 1, 1, 8, 3, 1, 5).chunk("PLTE", new byte[3]), // index 5 of 1
            PngBytes.start(file, 1, 1, 8, 3, 1, 0).chunk("PLTE", new byte[4]),
            PngBytes.start(file, 1, 1, 8, 3, 1, 0).chunk("PLTE", new byte[3 * 257]),
            PngBytes.start(file, 1, 1, 3, 0, 1, 0),
            PngBytes.start(file, 1, 1, 8, 1, 1, 0),
            PngBytes.start(file, 1, 1, 16, 3, 1, 0));
    for (PngBytes png : files) {
      byte[] bytes = Files.readAllBytes(png.write());
      Files.delete(file);
      survives("chunks.png", bytes);
    }
    // A length that reaches far beyond the end, in the first chunk after the header.
    byte[] claim = png(1, 1);
    ByteBuffer.wrap(claim).putInt(33, Integer.MAX_VALUE);
    assertFalse(survives("claim.png", claim));
    ByteBuffer.wrap(claim).putInt(33, -1);
    assertFalse(survives("claim.png", claim));
  }

  private static byte[] text(byte[] content) {
    return join(new byte[] {'k', 0, 0}, PngBytes.deflate(content));
  }

  @Test
  void strayBytesBetweenTheBlocksOfAJpegAreDamage() throws IOException {
    byte[] sound = Samples.jpegWithRestarts(40, 8);
    assertTrue(survives("restarts.jpg", sound));
    int mark = 0;
    while (sound[mark] != -1 || (sound[mark + 1] & 0xff) != 0xd2) {
      mark++;
    }
    byte[] stray = join(Arrays.copyOf(sound, mark), new byte[30]);
    assertFalse(survives("stray.jpg", join(stray, Arrays.copyOfRange(sound, mark, sound.length))));
    assertTrue(survives("behind.jpg", join(sound, new byte[30])));
  }

  @Test
  void aFaxOfWhichThereIsNoMoreIsNotTakenForBlankPaper() throws IOException {
    for (byte[] fax : List.of(TiffBytes.fax(false, 4), TiffBytes.tiledFax())) {
      assertTrue(survives("whole.tif", fax));
      for (int length = fax.length - 4; length < fax.length; length++) {
        assertFalse(survives("cut.tif", Arrays.copyOf(fax, length)));
      }
    }
    assertTrue(survives("big.tif", TiffBytes.fax(true, 4)));
    for (long claim : new long[] {5, 1L << 40, Long.MAX_VALUE}) {
      Path tiff = Files.write(folder.resolve("claim.tif"), TiffBytes.fax(true, claim));
      Run.of("resize", tiff, folder.resolve("out.png"), "--size", "3x3")
          .fails(1, "TIFF is truncated", "strip 1 would take " + claim + " from 400 on");
    }
  }

  @Test
  void tiffDirectoriesThatCycleAndClaim() throws IOException {
    byte[] sound = TiffBytes.floats(false, ByteOrder.LITTLE_ENDIAN, 2, 2, 1, 2, 3, 4);
    ByteBuffer tiff = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int next = 8 + 2 + 12 * tiff.getShort(8);
    tiff.putInt(next, 8); // the next directory is this one
    survives("cycle.tif", tiff.array());
    for (int entry = 0; entry < tiff.getShort(8); entry++) {
      for (int count : new int[] {0, -1, Integer.MAX_VALUE, 1 << 28}) {
        ByteBuffer claim = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
        claim.putInt(8 + 2 + 12 * entry + 4, count);
        survives("count.tif", claim.array());
        ByteBuffer value = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
        value.putInt(8 + 2 + 12 * entry + 8, count);
        survives("value.tif", value.array());
      }
    }
    ByteBuffer entries = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
    survives("entries.tif", entries.putShort(8, (short) -1).array());
    survives("first.tif", entries.putShort(8, (short) 1).putInt(4, 1 << 30).array());
  }
}
