package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

class RotateTest {

  private static final int WIDTH = 7;
  private static final int HEIGHT = 4;

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out.npy");
  }

  private NpyArray result() throws IOException {
    return Npy.read(out());
  }

  private static int[] noise() {
    return new Random(1).ints(WIDTH * HEIGHT, 0, 65536).toArray();
  }

  /** A quarter turn counter-clockwise takes the last column to the first row. */
  private static int[] turned(int[] source, int width, int height) {
    int[] turned = new int[source.length];
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < height; x++) {
        turned[y * height + x] = source[x * width + (width - 1 - y)];
      }
    }
    return turned;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nearest", "bilinear", "bicubic"})
  void quarterTurnsWithExpandAreExact(String interpolation) throws IOException {
    int[] expected = noise();
    Path in = NpyBytes.u2(folder.resolve("in.npy"), "(4, 7)", expected);
    int width = WIDTH;
    int height = HEIGHT;
    for (int degrees = 90; degrees <= 450; degrees += 90) {
      expected = turned(expected, width, height);
      int swap = width;
      width = height;
      height = swap;
      for (int same : new int[] {degrees, degrees - 720}) {
        Run.of("rotate", in, out(), "--expand", "--degrees", same, "--interpolation", interpolation)
            .succeeds();
        NpyArray array = result();
        assertEquals(List.of(height, width), array.header().shape(), "at " + same);
        short[] samples = (short[]) array.data();
        for (int i = 0; i < expected.length; i++) {
          assertEquals(expected[i], samples[i] & 0xffff, "sample " + i + " at " + same);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 7, 4",
    "90, 1, 4, 7",
    "180, 2, 14, 8",
    "270, 0.5, 2, 4",
    "45, 1, 8, 8", // 11 / sqrt 2 = 7.8
    "-30, 1, 9, 7", // 7 cos + 4 sin = 8.1, 7 sin + 4 cos = 7.0 exactly 6.96
    "12.5, 3, 24, 17",
    "10, 0.001, 1, 1"
  })
  void expandHoldsTheWholeImage(double degrees, double scale, int width, int height)
      throws IOException {
    Path in = NpyBytes.u2(folder.resolve("in.npy"), "(4, 7)", noise());
    Run.of("rotate", in, out(), "--degrees", degrees, "--scale", scale, "--expand").succeeds();
    assertEquals(List.of(height, width), result().header().shape());
  }

  @Test
  void withoutExpandTheSizeStaysAndTheCentreStaysInPlace() throws IOException {
    int[] image = new int[25];
    image[12] = 255;
    image[13] = 100; // right of the centre, so a quarter turn takes it above
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(5, 5)", image);
    Run.of("rotate", in, out(), "--degrees", 90).succeeds();
    byte[] expected = new byte[25];
    expected[12] = (byte) 255;
    expected[7] = 100;
    assertArrayEquals(expected, (byte[]) result().data());
  }

  @Test
  void scaleEnlargesAboutTheCentre() throws IOException {
    int[] image = new int[81];
    image[40] = 9;
    image[41] = 5;
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(9, 9)", image);
    Run.of("rotate", in, out(), "--degrees", 0, "--scale", 3, "--interpolation", "nearest")
        .succeeds();
    byte[] samples = (byte[]) result().data();
    assertEquals(9, samples[40]);
    assertEquals(9, samples[41]);
    assertEquals(5, samples[43]);
    assertEquals(9, samples[31]);
  }

  @Test
  void theConstantBorderFillsEachChannel() throws IOException {
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(1, 3, 2)", 1, 1, 1, 1, 1, 1);
    Run.of("rotate", in, out(), "--degrees", "-90", "--border", "constant:7,200").succeeds();
    assertArrayEquals(new byte[] {7, (byte) 200, 1, 1, 7, (byte) 200}, (byte[]) result().data());
  }

  @Test
  void aTransparentBorderLeavesZeros() throws IOException {
    Path in = NpyBytes.u1(folder.resolve("in.npy"), "(1, 3)", 8, 8, 8);
    Run.of("rotate", in, out(), "--degrees", 90, "--border", "transparent").succeeds();
    assertArrayEquals(new byte[] {0, 8, 0}, (byte[]) result().data());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rotate IN OUT --degrees -15.5",
        "rotate --degrees -15.5 IN OUT",
        "rotate IN --degrees=-15.5 OUT",
        "--json rotate IN OUT --degrees -1.55e1",
        "--threads 1 rotate IN --json OUT --degrees -15.5"
      })
  void optionsMayStandAnywhere(String line) throws IOException {
    Path in = NpyBytes.u2(folder.resolve("in.npy"), "(4, 7)", noise());
    Path expected = folder.resolve("expected.npy");
    Run.of("rotate", in, expected, "--degrees", "344.5").succeeds();
    Run.line(line.replace("IN", in.toString()).replace("OUT", out().toString())).succeeds();
    assertArrayEquals((short[]) Npy.read(expected).data(), (short[]) result().data());
  }

  @Test
  void theReportTellsWhatWasDone() throws IOException {
    Path in = NpyBytes.u2(folder.resolve("in.npy"), "(4, 7)", noise());
    Run run =
        Run.of("rotate", in, out(), "--degrees", 90, "--expand", "--json", "--border", "wrap");
    Map<String, Object> json = run.succeeds().json();
    assertEquals("rotate", json.get("command"));
    assertEquals(in.toString(), json.get("input"));
    assertEquals(out().toString(), json.get("output"));
    assertEquals(4, json.get("width"));
    assertEquals(7, json.get("height"));
    assertEquals(1, json.get("channels"));
    assertEquals("u16", json.get("type"));
    assertEquals("bilinear", json.get("interpolation"));
    assertEquals("wrap", json.get("border"));
    assertEquals(true, List.of("vector", "scalar").contains(json.get("engine")));
    assertEquals(true, ((Number) json.get("milliseconds")).doubleValue() >= 0);
    // The source's (6, 0) becomes (0, 0): y' = -x + 6.
    assertEquals(List.of(0, 1, 0, -1, 0, 6).toString(), whole((List<?>) json.get("matrix")));
  }

  private static String whole(List<?> numbers) {
    return numbers.stream().map(n -> Math.round(((Number) n).doubleValue())).toList().toString();
  }

  @Test
  void stdoutStaysEmptyAndQuietSilencesTheRemark() throws IOException {
    Path in = NpyBytes.u2(folder.resolve("in.npy"), "(4, 7)", noise());
    Run loud = Run.of("rotate", in, out(), "--degrees", 3).succeeds();
    assertEquals("", loud.out());
    assertEquals(1, loud.err().lines().count(), loud.err());
    Run quiet = Run.of("rotate", in, out(), "--degrees", 3, "--quiet").succeeds();
    assertEquals("", quiet.out() + quiet.err());
  }
}
