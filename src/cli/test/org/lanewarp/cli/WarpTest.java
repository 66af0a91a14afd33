package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
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

class WarpTest {

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

  @Test
  void theMatrixTakesInputToOutput() throws IOException {
    Run.of("warp", row(1, 2, 3, 4), out(), "--matrix", "1,0,1,0,1,0").succeeds();
    assertArrayEquals(new byte[] {0, 1, 2, 3}, samples());
  }

  @Test
  void inverseTakesOutputToInput() throws IOException {
    Run.of("warp", row(1, 2, 3, 4), out(), "--inverse", "--matrix", "1,0,1,0,1,0").succeeds();
    assertArrayEquals(new byte[] {2, 3, 4, 0}, samples());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--matrix -1,0,3,0,1,0",
        "--matrix=-1,0,3,0,1,0",
        "--matrix -1,-0,+3.,0e0,.1e1,-.0"
      })
  void negativeNumbersAreValues(String option) throws IOException {
    Path in = row(1, 2, 3, 4);
    Run.line("warp " + in + " " + out() + " " + option).succeeds();
    assertArrayEquals(new byte[] {4, 3, 2, 1}, samples());
  }

  @Test
  void nineNumbersArePerspective() throws IOException {
    // x' = x / (1 + x): the input's 0, 1, 3 lie at 0, 1/2, 3/4; with --inverse 0 -> 0, 1 -> 1/2.
    Run.of("warp", row(0, 100, 0, 0), out(), "--inverse", "--matrix", "1,0,0,0,1,0,1,0,1")
        .succeeds();
    assertArrayEquals(new byte[] {0, 50, 67, 75}, samples());
  }

  @Test
  void nineNumbersThatAreAffineGiveTheSameBits() throws IOException {
    Path in = folder.resolve("in.npy");
    NpyBytes.u1(in, "(20, 30)", new Random(3).ints(600, 0, 256).toArray());
    Run.of("warp", in, out(), "--matrix", "0.9,0.2,1,-0.1,1.1,2").succeeds();
    byte[] six = Files.readAllBytes(out());
    Run.of("warp", in, out(), "--matrix", "1.8,0.4,2,-0.2,2.2,4,0,0,2").succeeds();
    assertArrayEquals(six, Files.readAllBytes(out()));
  }

  @ParameterizedTest
  @CsvSource({"3x2, 2, 3", "1X1, 1, 1", "8x1, 1, 8"})
  void sizeIsTheOutputs(String size, int height, int width) throws IOException {
    Run.of("warp", row(9, 9), out(), "--matrix", "1,0,0,0,1,0", "--size", size).succeeds();
    assertEquals(List.of(height, width), Npy.readHeader(out()).shape());
  }

  @Test
  void aSingularMatrixNeedsNoInverse() throws IOException {
    Run.of("warp", row(5, 6, 7), out(), "--inverse", "--matrix", "0,0,1,0,0,0").succeeds();
    assertArrayEquals(new byte[] {6, 6, 6}, samples());
  }

  @Test
  void theReportRepeatsTheMatrix() throws IOException {
    Run run =
        Run.of("warp", row(1), out(), "--json", "--matrix", "2,0,0.25,0,-2,0", "--size", "5x4");
    Map<String, Object> json = run.succeeds().json();
    assertEquals("warp", json.get("command"));
    assertEquals(List.of(2.0, 0.0, 0.25, 0.0, -2.0, 0.0), json.get("matrix"));
    assertEquals(false, json.get("inverse"));
    assertEquals("5x4", json.get("width") + "x" + json.get("height"));
  }

  @ParameterizedTest
  @CsvSource({
    "nearest, constant:9",
    "nearest, transparent",
    "bilinear, reflect",
    "bilinear, wrap",
    "bicubic, reflect101",
    "bicubic, replicate",
    "bicubic, constant"
  })
  void enginesAndThreadsGiveTheSameBits(String interpolation, String border) throws IOException {
    Path in = folder.resolve("in.npy");
    NpyBytes.u1(in, "(61, 83, 3)", new Random(4).ints(61 * 83 * 3, 0, 256).toArray());
    byte[] first = null;
    for (String engine : List.of("auto", "scalar")) {
      for (int threads : new int[] {1, 3}) {
        Run.of(
                "warp",
                in,
                out(),
                "--matrix",
                "0.7,0.4,3,-0.3,0.8,9,0.001,-0.002,1",
                "--engine",
                engine,
                "--threads",
                threads,
                "--interpolation",
                interpolation,
                "--border",
                border)
            .succeeds();
        byte[] bytes = Files.readAllBytes(out());
        first = first == null ? bytes : first;
        assertArrayEquals(first, bytes, engine + ", " + threads + " threads");
      }
    }
  }
}
