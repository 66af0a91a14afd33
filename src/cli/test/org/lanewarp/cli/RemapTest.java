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
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

class RemapTest {

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name + ".npy");
  }

  private Path noise() throws IOException {
    return NpyBytes.u1(file("in"), "(5, 6, 3)", new Random(2).ints(90, 0, 256).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nearest", "bilinear", "bicubic"})
  void theIdentityMapIsExact(String interpolation) throws IOException {
    float[] pairs = new float[60];
    for (int i = 0; i < 30; i++) {
      int x = i % 6;
      int y = i / 6;
      pairs[2 * i] = x;
      pairs[2 * i + 1] = y;
    }
    Path in = noise();
    Path map = NpyBytes.f4(file("map"), "(5, 6, 2)", pairs);
    Run.of("remap", in, file("out"), "--map", map, "--interpolation", interpolation).succeeds();
    assertArrayEquals((byte[]) Npy.read(in).data(), (byte[]) Npy.read(file("out")).data());
  }

  @Test
  void offsetsOfZeroAreTheIdentity() throws IOException {
    Path in = noise();
    Path map = NpyBytes.f4(file("map"), "(5, 6, 2)", new float[60]);
    Run run = Run.of("remap", in, file("out"), "--map", map, "--relative", "--json").succeeds();
    assertArrayEquals((byte[]) Npy.read(in).data(), (byte[]) Npy.read(file("out")).data());
    Map<String, Object> json = run.json();
    assertEquals("remap", json.get("command"));
    assertEquals(true, json.get("relative"));
  }

  @Test
  void xComesFirstAndTheMapGivesTheSize() throws IOException {
    Path in = NpyBytes.u1(file("in"), "(2, 3)", 10, 20, 30, 40, 50, 60);
    Path map = NpyBytes.f4(file("map"), "(1, 4, 2)", 2, 0, 0, 1, 1, 1, 0.5f, 0.5f);
    Run.of("remap", in, file("out"), "--map", map).succeeds();
    NpyArray out = Npy.read(file("out"));
    assertEquals(List.of(1, 4), out.header().shape());
    assertArrayEquals(new byte[] {30, 40, 50, 30}, (byte[]) out.data());
  }

  @Test
  void separateMapsAreColumnsAndRows() throws IOException {
    Path in = NpyBytes.u1(file("in"), "(2, 3)", 10, 20, 30, 40, 50, 60);
    Path xs = NpyBytes.f4(file("xs"), "(3, 1)", 2, 0, 1);
    Path ys = NpyBytes.f4(file("ys"), "(3, 1)", 0, 1, 1);
    Run.of("remap", in, file("out"), "--map-x", xs, "--map-y", ys).succeeds();
    NpyArray out = Npy.read(file("out"));
    assertEquals(List.of(3, 1), out.header().shape());
    assertArrayEquals(new byte[] {30, 40, 50}, (byte[]) out.data());
  }

  @Test
  void offsetsAreAddedToThePixelsOwnPosition() throws IOException {
    Path in = NpyBytes.u1(file("in"), "(1, 4)", 10, 20, 30, 40);
    Path xs = NpyBytes.f4(file("xs"), "(1, 4)", 3, 1, -1, -2.5f);
    Path ys = NpyBytes.f4(file("ys"), "(1, 4)", 0, 0, 0, 0);
    Run.of("remap", in, file("out"), "--map-x", xs, "--map-y", ys, "--relative").succeeds();
    assertArrayEquals(new byte[] {40, 30, 20, 15}, (byte[]) Npy.read(file("out")).data());
  }

  @Test
  void positionsThatAreNoNumbersTakeTheFillValue() throws IOException {
    Path in = NpyBytes.f4(file("in"), "(1, 2)", 1, 2);
    Path map =
        NpyBytes.f4(
            file("map"),
            "(1, 4, 2)",
            Float.NaN,
            0,
            0,
            Float.NEGATIVE_INFINITY,
            Float.POSITIVE_INFINITY,
            0,
            1,
            0);
    Run.of("remap", in, file("out"), "--map", map, "--border", "constant:-7.5").succeeds();
    assertArrayEquals(new float[] {-7.5f, -7.5f, -7.5f, 2}, (float[]) Npy.read(file("out")).data());
    Run.of("remap", in, file("out"), "--map", map, "--border", "wrap").succeeds();
    assertArrayEquals(new float[] {0, 0, 0, 2}, (float[]) Npy.read(file("out")).data());
  }
}
