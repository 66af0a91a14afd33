package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.cli.io.Npy;

class ResizeTest {

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out.npy");
  }

  private byte[] samples() throws IOException {
    return (byte[]) Npy.read(out()).data();
  }

  private Path row(int... values) throws IOException {
    return NpyBytes.u1(folder.resolve("in.npy"), "(1, " + values.length + ")", values);
  }

  @ParameterizedTest
  @CsvSource({
    "9x4, 4, 9",
    "9X4, 4, 9",
    "50%, 10, 15",
    "200%, 40, 60",
    "3%, 1, 1",
    "33.4%, 7, 10",
    "15x, 10, 15",
    "x10, 10, 15",
    "x1, 1, 2",
    "1x, 1, 1"
  })
  void sizesMayFollowFromTheInputs(String size, int height, int width) throws IOException {
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(20, 30)", new int[600]);
    Run.of("resize", in, out(), "--size", size).succeeds();
    assertEquals(List.of(height, width), Npy.readHeader(out()).shape());
  }

  @ParameterizedTest
  @CsvSource({
    "nearest, 99 99",
    "box, 77 79",
    "hamming, 79 85",
    "bilinear, 75 85",
    "lanczos3, 72 87",
    "bicubic, 73 85"
  })
  void theFilterIsTheOneThatIsAskedFor(String filter, String expected) throws IOException {
    Path in = row(10, 99, 99, 99, 20, 99, 99, 99);
    Run.of("resize", in, out(), "--size", "2x1", "--filter", filter).succeeds();
    String[] words = expected.split(" ", -1);
    byte[] want = {Byte.parseByte(words[0]), Byte.parseByte(words[1])};
    assertArrayEquals(want, samples());
  }

  @Test
  void withoutAntialiasingPixelsAreLeftOut() throws IOException {
    Path in = row(10, 99, 99, 99, 20, 99, 99, 99);
    Run.of("resize", in, out(), "--size", "2x1", "--filter", "box", "--no-antialias").succeeds();
    assertArrayEquals(new byte[] {99, 99}, samples());
  }

  @Test
  void aCropIsResizedAlone() throws IOException {
    Path in = row(10, 20, 30, 40, 50, 60);
    Run.of("resize", in, out(), "--size", "2x1", "--filter", "box", "--crop", "1,0,4,1").succeeds();
    assertArrayEquals(new byte[] {25, 45}, samples());
    Run.of("resize", in, out(), "--size", "50%", "--filter", "box", "--crop", "0,0,4,1").succeeds();
    assertArrayEquals(new byte[] {15, 35}, samples());
  }

  @Test
  void aCheckerboardKeepsItsBrightnessInLinearLight() throws IOException {
    int[] board = new int[400];
    for (int i = 0; i < 400; i++) {
      board[i] = (i + i / 20) % 2 * 255;
    }
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(20, 20)", board);
    Run.of("resize", in, out(), "--size", "50%", "--filter", "box", "--linear").succeeds();
    for (byte sample : samples()) {
      assertEquals(188, sample & 0xff);
    }
    Run.of("resize", in, out(), "--size", "50%", "--filter", "box").succeeds();
    for (byte sample : samples()) {
      assertEquals(128, sample & 0xff);
    }
  }

  @ParameterizedTest
  @CsvSource({"box", "bilinear", "bicubic", "lanczos3"})
  void aRedDiscOnNothingHasNoDarkFringe(String filter) throws IOException {
    BufferedImage disc = new BufferedImage(210, 210, BufferedImage.TYPE_4BYTE_ABGR);
    for (int y = 0; y < 210; y++) {
      for (int x = 0; x < 210; x++) {
        disc.setRGB(x, y, Math.hypot(x - 104.5, y - 104.5) < 80 ? 0xffff0000 : 0);
      }
    }
    Path in = folder.resolve("disc.png");
    Path small = folder.resolve("small.png");
    ImageIO.write(disc, "png", in.toFile());
    Run.of("resize", in, small, "--size", "30x", "--filter", filter).succeeds();
    BufferedImage result = ImageIO.read(small.toFile());
    int fringe = 0;
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 30; x++) {
        int argb = result.getRGB(x, y);
        if (argb >>> 24 > 0) {
          assertEquals(0xff0000, argb & 0xffffff, filter + " at " + x + ", " + y);
          fringe += argb >>> 24 < 255 ? 1 : 0;
        }
      }
    }
    assertTrue(fringe > 20, "the disc has no soft edge");
  }

  @Test
  void anArraysChannelsArePlainNumbers() throws IOException {
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(1, 2, 2)", 100, 0, 200, 255);
    Run.of("resize", in, out(), "--size", "1x1", "--filter", "box").succeeds();
    assertArrayEquals(new byte[] {(byte) 150, (byte) 128}, samples());
    assertEquals(List.of(1, 1, 2), Npy.readHeader(out()).shape());
  }

  @Test
  void enginesAndThreadsGiveTheSameBits() throws IOException {
    Path in = folder.resolve("in.npy");
    NpyBytes.u1(in, "(61, 83, 3)", new Random(4).ints(61 * 83 * 3, 0, 256).toArray());
    byte[] first = null;
    for (String engine : List.of("auto", "scalar")) {
      for (int threads : new int[] {1, 3}) {
        Run.of("resize", in, out(), "--size", "50x90", "--engine", engine, "--threads", threads)
            .succeeds();
        byte[] bytes = Files.readAllBytes(out());
        first = first == null ? bytes : first;
        assertArrayEquals(first, bytes, engine + ", " + threads + " threads");
      }
    }
  }

  @Test
  void theReportTellsTheFilter() throws IOException {
    Run run = Run.of("resize", row(1, 2, 3), out(), "--json", "--size", "5x4", "--linear");
    Map<String, Object> json = run.succeeds().json();
    assertEquals("resize", json.get("command"));
    assertEquals("bicubic", json.get("filter"));
    assertEquals(true, json.get("linear"));
    assertEquals("5x4", json.get("width") + "x" + json.get("height"));
  }
}
