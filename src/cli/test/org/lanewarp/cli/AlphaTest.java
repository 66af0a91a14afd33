package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;

/** The colour of transparent pixels stays invisible in image files, and only there. */
class AlphaTest {

  /** Moves by half a pixel: each output is the mean of two inputs. */
  private static final String HALF = "1,0,-0.5,0,1,0";

  @TempDir Path folder;

  private Path in;

  @BeforeEach
  void aRedPixelBesideATransparentGreenOne() throws IOException {
    in =
        PngBytes.start(folder.resolve("in.png"), 2, 1, 8, 6, 4, 200, 0, 0, 255, 0, 200, 0, 0)
            .write();
  }

  private byte[] warp(Path from, String matrix, Object... more) throws IOException {
    Path out = folder.resolve("out.npy");
    Object[] args = new Object[7 + more.length];
    System.arraycopy(
        new Object[] {"warp", from, out, "--matrix", matrix, "--size", "1x1"}, 0, args, 0, 7);
    System.arraycopy(more, 0, args, 7, more.length);
    Run.of(args).succeeds();
    return (byte[]) Npy.read(out).data();
  }

  @Test
  void transparentColoursDoNotBleed() throws IOException {
    assertArrayEquals(new byte[] {(byte) 200, 0, 0, (byte) 128}, warp(in, HALF));
  }

  @Test
  void neitherDoTheyFromTheBorder() throws IOException {
    // Half the red pixel, half of what lies outside.
    assertArrayEquals(
        new byte[] {(byte) 200, 0, 0, (byte) 128},
        warp(in, "1,0,0.5,0,1,0", "--border", "constant:0,0,255,0"));
    assertArrayEquals(
        new byte[] {100, 0, (byte) 128, (byte) 255},
        warp(in, "1,0,0.5,0,1,0", "--border", "constant:0,0,255,255"));
  }

  @Test
  void withoutWeightsTheyDo() throws IOException {
    assertArrayEquals(new byte[] {100, 100, 0, (byte) 128}, warp(in, HALF, "--no-premultiply"));
  }

  @Test
  void channelsOfArraysAreNotWeighted() throws IOException {
    Path array = NpyBytes.u1(folder.resolve("in.npy"), "(1, 2, 4)", 200, 0, 0, 255, 0, 200, 0, 0);
    assertArrayEquals(new byte[] {100, 100, 0, (byte) 128}, warp(array, HALF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,0,0,0,1,0", "1,0,-1,0,1,0", "-1,0,1,0,1,0"})
  void pixelsThatOnlyMoveKeepTheirHiddenColours(String matrix) throws IOException {
    byte[] pixel = warp(in, matrix);
    boolean first = matrix.startsWith("1,0,0");
    assertArrayEquals(
        first ? new byte[] {(byte) 200, 0, 0, (byte) 255} : new byte[] {0, (byte) 200, 0, 0},
        pixel);
  }

  @Test
  void linearLightKeepsBrightness() throws IOException {
    Path ends = PngBytes.start(folder.resolve("e.png"), 2, 1, 8, 0, 1, 0, 255).write();
    // sRGB's value of half the light.
    assertArrayEquals(new byte[] {(byte) 188}, warp(ends, HALF, "--linear"));
    assertArrayEquals(new byte[] {(byte) 128}, warp(ends, HALF));
  }

  @Test
  void linearLightAndAlphaGoTogether() throws IOException {
    assertArrayEquals(new byte[] {(byte) 200, 0, 0, (byte) 128}, warp(in, HALF, "--linear"));
    // (200 and 0 of equal light, 0 and 200): sRGB's value of half the light of 200.
    assertArrayEquals(
        new byte[] {(byte) 146, (byte) 146, 0, (byte) 128},
        warp(in, HALF, "--linear", "--no-premultiply"));
  }

  @Test
  void sixteenBitsAndGreyAreWeightedToo() throws IOException {
    Path grey =
        PngBytes.start(folder.resolve("g.png"), 2, 1, 16, 4, 2, 40_000, 65_535, 9, 0).write();
    Path out = folder.resolve("g.npy");
    Run.of("warp", grey, out, "--matrix", HALF, "--size", "1x1").succeeds();
    short[] data = (short[]) Npy.read(out).data();
    assertEquals(40_000, data[0] & 0xffff);
    assertEquals(32_768, data[1] & 0xffff);
  }
}
