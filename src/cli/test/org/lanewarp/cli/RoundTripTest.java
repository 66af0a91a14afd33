package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;
import org.lanewarp.cli.io.NpyHeader;
import org.lanewarp.cli.io.NpyType;

/** The identity takes each array through each file format and back, bit for bit. */
class RoundTripTest {

  private static final int WIDTH = 23;
  private static final int HEIGHT = 11;

  @TempDir Path folder;

  private Run identity(Path in, Path out) {
    return Run.of("warp", in, out, "--matrix", "1,0,0,0,1,0");
  }

  private static NpyArray noise(NpyType type, int channels, boolean axis) {
    Random random = new Random(channels * 31L + type.bytes());
    int n = WIDTH * HEIGHT * channels;
    NpyHeader header =
        axis ? NpyHeader.of(type, HEIGHT, WIDTH, channels) : NpyHeader.of(type, HEIGHT, WIDTH);
    return switch (type) {
      case U1 -> {
        byte[] data = new byte[n];
        random.nextBytes(data);
        yield new NpyArray(header, data);
      }
      case U2 -> {
        short[] data = new short[n];
        for (int i = 0; i < n; i++) {
          data[i] = (short) random.nextInt();
        }
        yield new NpyArray(header, data);
      }
      case F4 -> {
        float[] data = new float[n];
        for (int i = 0; i < n; i++) {
          data[i] = (float) random.nextGaussian();
        }
        yield new NpyArray(header, data);
      }
    };
  }

  static Stream<Arguments> lossless() {
    Stream.Builder<Arguments> all = Stream.builder();
    for (NpyType type : NpyType.values()) {
      for (int channels = 1; channels <= 4; channels++) {
        for (String extension : List.of("npy", "png", "tif", "bmp")) {
          boolean fits =
              switch (extension) {
                case "png" -> type != NpyType.F4;
                case "bmp" -> type == NpyType.U1 && channels % 2 == 1;
                default -> true;
              };
          if (fits) {
            all.add(Arguments.of(type, channels, extension));
          }
        }
      }
    }
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("lossless")
  void losslessFormatsKeepEverySample(NpyType type, int channels, String extension)
      throws IOException {
    NpyArray array = noise(type, channels, channels > 1);
    Path in = folder.resolve("in.npy");
    Path there = folder.resolve("there." + extension);
    Path back = folder.resolve("back.npy");
    Npy.write(in, array);
    identity(in, there).succeeds();
    identity(there, back).succeeds();
    assertArrayEquals(Files.readAllBytes(in), Files.readAllBytes(back));
    assertEquals(3, Folder.files(folder).size(), "no temporary file stays");
  }

  @ParameterizedTest
  @CsvSource({"false, '(11, 23)'", "true, '(11, 23, 1)'"})
  void arraysKeepTheirRank(boolean axis, String shape) throws IOException {
    Path in = folder.resolve("in.npy");
    Path out = folder.resolve("out.NPY");
    Npy.write(in, noise(NpyType.U2, 1, axis));
    identity(in, out).succeeds();
    assertEquals(shape, Npy.readHeader(out).shapeText());
    assertArrayEquals(Files.readAllBytes(in), Files.readAllBytes(out));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "3, 6"})
  void jpegKeepsColoursAlmost(int channels, int tolerance) throws IOException {
    byte[] data = new byte[32 * 32 * channels];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (60 + i / channels % 32 * 3 + i % channels * 20);
    }
    Path in = folder.resolve("in.npy");
    Path jpg = folder.resolve("x.JPG");
    Path back = folder.resolve("back.npy");
    Npy.write(in, new NpyArray(NpyHeader.of(NpyType.U1, 32, 32, channels), data));
    identity(in, jpg).succeeds();
    identity(jpg, back).succeeds();
    byte[] got = (byte[]) Npy.read(back).data();
    for (int i = 0; i < data.length; i++) {
      assertEquals(data[i] & 0xff, got[i] & 0xff, tolerance, "sample " + i);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "U2, 1, jpg, png",
    "U2, 3, bmp, png",
    "F4, 1, png, .npy",
    "F4, 3, jpg, .npy",
    "F4, 1, bmp, .tif",
    "U1, 2, jpg, png",
    "U1, 4, jpg, png",
    "U1, 2, bmp, png",
    "U1, 4, bmp, png"
  })
  void whatAFormatCannotHoldIsRefused(NpyType type, int channels, String extension, String hint)
      throws IOException {
    Path in = folder.resolve("in.npy");
    Npy.write(in, noise(type, channels, true));
    identity(in, folder.resolve("out." + extension)).fails(1, "out." + extension, hint);
    assertEquals(List.of(in), Folder.files(folder));
  }

  @Test
  void otherProgramsReadWhatIsWritten() throws IOException {
    Path in = folder.resolve("in.npy");
    Path png = folder.resolve("out.png");
    NpyBytes.u1(in, "(1, 2, 3)", 1, 2, 3, 200, 100, 50);
    identity(in, png).succeeds();
    BufferedImage read = ImageIO.read(png.toFile());
    assertNotNull(read);
    assertEquals(0xff010203, read.getRGB(0, 0));
    assertEquals(0xffc86432, read.getRGB(1, 0));
    assertTrue(read.getWidth() == 2 && read.getHeight() == 1);
  }
}
