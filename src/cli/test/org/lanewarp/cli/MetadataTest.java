package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.icc.IccDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

/** Orientation, colour profiles and EXIF: applied, converted, carried over or dropped. */
class MetadataTest {

  private static final String IDENTITY = "1,0,0,0,1,0";

  @TempDir Path folder;

  private Run identity(Path in, Path out, Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(new Object[] {"warp", in, out, "--matrix", IDENTITY}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args).succeeds();
  }

  /** What the picture of 3x2 pixels 1 2 3 / 4 5 6 is when its tag says so. */
  static Stream<Arguments> orientations() {
    return Stream.of(
        Arguments.of(1, 3, 2, new byte[] {1, 2, 3, 4, 5, 6}),
        Arguments.of(2, 3, 2, new byte[] {3, 2, 1, 6, 5, 4}),
        Arguments.of(3, 3, 2, new byte[] {6, 5, 4, 3, 2, 1}),
        Arguments.of(4, 3, 2, new byte[] {4, 5, 6, 1, 2, 3}),
        Arguments.of(5, 2, 3, new byte[] {1, 4, 2, 5, 3, 6}),
        Arguments.of(6, 2, 3, new byte[] {4, 1, 5, 2, 6, 3}),
        Arguments.of(7, 2, 3, new byte[] {6, 3, 5, 2, 4, 1}),
        Arguments.of(8, 2, 3, new byte[] {3, 6, 2, 5, 1, 4}),
        Arguments.of(0, 3, 2, new byte[] {1, 2, 3, 4, 5, 6}),
        Arguments.of(9, 3, 2, new byte[] {1, 2, 3, 4, 5, 6}));
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void eachOrientationComesOutUprightAndItsTagIsReset(int tag, int width, int height, byte[] pixels)
      throws IOException, ImageProcessingException {
    Path in = PngBytes.grey(folder.resolve("in.png"), 3, 2, 1, 2, 3, 4, 5, 6).exif(tag).write();
    Path out = folder.resolve("out.png");
    Path array = folder.resolve("out.npy");
    identity(in, out);
    identity(in, array);
    NpyArray upright = Npy.read(array);
    assertEquals("(" + height + ", " + width + ")", upright.header().shapeText());
    assertArrayEquals(pixels, (byte[]) upright.data());
    assertEquals(1, orientation(out), "the output is upright, and says so");
    identity(out, array);
    assertArrayEquals(pixels, (byte[]) Npy.read(array).data(), "nothing turns it again");
  }

  @Test
  void withoutAutoOrientPixelsAndTagStayAsTheyAre() throws Exception {
    Path in = PngBytes.grey(folder.resolve("in.png"), 3, 2, 1, 2, 3, 4, 5, 6).exif(6).write();
    Path out = folder.resolve("out.png");
    identity(in, out, "--no-auto-orient");
    assertEquals(6, orientation(out));
    identity(out, folder.resolve("out.npy"), "--no-auto-orient");
    assertArrayEquals(
        new byte[] {1, 2, 3, 4, 5, 6}, (byte[]) Npy.read(folder.resolve("out.npy")).data());
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg"})
  void exifIsKeptUnlessStripped(String extension) throws Exception {
    Path in = PngBytes.grey(folder.resolve("in.png"), 3, 2, 1, 2, 3, 4, 5, 6).exif(3).write();
    Path out = folder.resolve("out." + extension);
    identity(in, out);
    assertEquals(1, orientation(out));
    identity(in, out, "--metadata", "icc");
    assertEquals(0, orientation(out));
    identity(in, out, "--metadata", "strip");
    assertEquals(0, orientation(out));
  }

  @Test
  void whatAFormatCannotCarryIsSaid() throws IOException {
    Path in = PngBytes.grey(folder.resolve("in.png"), 1, 1, 7).exif(3).write();
    Run run = identity(in, folder.resolve("out.bmp"));
    assertTrue(run.err().contains("warning: BMP is written without EXIF"), run.err());
    assertTrue(
        !identity(in, folder.resolve("out.bmp"), "--metadata", "strip").err().contains("EXIF"));
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg", "tif"})
  void aWideGamutProfileIsKeptWithThePixels(String extension) throws Exception {
    Path in = displayP3();
    Path out = folder.resolve("out." + extension);
    identity(in, out);
    assertEquals("Wide", profileName(out));
    identity(out, folder.resolve("again.png"));
    assertEquals("Wide", profileName(folder.resolve("again.png")), "read back as well");
    if (!extension.equals("jpg")) {
      identity(out, folder.resolve("out.npy"));
      assertArrayEquals(
          new byte[] {-56, 100, 50}, (byte[]) Npy.read(folder.resolve("out.npy")).data());
    }
  }

  @Test
  void aWideGamutIsConvertedToSrgb() throws Exception {
    Path out = folder.resolve("out.png");
    identity(displayP3(), out, "--profile", "srgb");
    assertNull(profileName(out));
    identity(out, folder.resolve("out.npy"));
    byte[] converted = (byte[]) Npy.read(folder.resolve("out.npy")).data();
    double[] expected = IccBytes.displayP3ToSrgb(200, 100, 50);
    for (int c = 0; c < 3; c++) {
      assertEquals(expected[c], converted[c] & 0xff, 1.5, "channel " + c);
    }
  }

  @Test
  void aProfileIsStripped() throws Exception {
    Path out = folder.resolve("out.png");
    for (String[] option : new String[][] {{"--profile", "strip"}, {"--metadata", "strip"}}) {
      identity(displayP3(), out, (Object[]) option);
      assertNull(profileName(out));
      identity(out, folder.resolve("out.npy"));
      assertArrayEquals(
          new byte[] {-56, 100, 50}, (byte[]) Npy.read(folder.resolve("out.npy")).data());
    }
  }

  @Test
  void aDamagedProfileIsDroppedWithAWarning() throws Exception {
    Path in = PngBytes.rgb(folder.resolve("in.png"), 1, 1, 1, 2, 3).profile(new byte[300]).write();
    Run run = identity(in, folder.resolve("out.png"));
    assertTrue(run.err().contains("profile does not fit"), run.err());
    assertNull(profileName(folder.resolve("out.png")));
  }

  private Path displayP3() throws IOException {
    return PngBytes.rgb(folder.resolve("in.png"), 1, 1, 200, 100, 50)
        .profile(IccBytes.displayP3("Wide"))
        .write();
  }

  private static int orientation(Path file) throws IOException, ImageProcessingException {
    ExifIFD0Directory exif =
        ImageMetadataReader.readMetadata(file.toFile())
            .getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return tag == null ? 0 : tag;
  }

  private static String profileName(Path file) throws IOException, ImageProcessingException {
    IccDirectory icc =
        ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(IccDirectory.class);
    if (icc == null) {
      return null;
    }
    assertNotNull(icc.getDescription(IccDirectory.TAG_TAG_desc));
    return icc.getDescription(IccDirectory.TAG_TAG_desc).strip();
  }
}
