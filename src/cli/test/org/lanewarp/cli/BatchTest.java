package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.cli.io.Npy;

/** Many files in one run, and pipes. */
class BatchTest {

  @TempDir Path folder;

  private Path photos;
  private Path out;

  @BeforeEach
  void photos() throws IOException {
    photos = Files.createDirectories(folder.resolve("photos").resolve("deep")).getParent();
    out = folder.resolve("out");
    PngBytes.grey(photos.resolve("a.png"), 2, 1, 1, 2).write();
    PngBytes.grey(photos.resolve("b.png"), 2, 1, 3, 4).write();
    PngBytes.grey(photos.resolve("deep").resolve("c.png"), 2, 1, 5, 6).write();
    Files.writeString(photos.resolve("notes.txt"), "no image");
    Files.writeString(photos.resolve(".lanewarp-1.tmp"), "left behind");
  }

  private Run turn(Object... args) {
    Object[] all =
        Stream.concat(Stream.of("rotate", "--degrees", 180, "--output-dir", out), Stream.of(args))
            .toArray();
    return Run.of(all);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aFolderKeepsItsStructure() throws IOException {
    Run run = turn(photos).succeeds();
    assertEquals(List.of("a.png", "b.png", "deep/c.png"), written());
    assertTrue(run.err().contains("3 files"), run.err());
    assertTrue(run.err().contains("3 done, 0 skipped, 0 failed"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"*.png, 'a.png,b.png'", "[b-z].*, b.png", "**.png, 'a.png,b.png,deep/c.png'"})
  void patternsAreExpanded(String pattern, String expected) throws IOException {
    turn(photos + "/" + pattern).succeeds();
    assertEquals(List.of(expected.split(",")), written());
  }

  @Test
  void aPatternThatMatchesNothingIsAnError() {
    turn(photos + "/*.webp").fails(1, "*.webp: no file matches");
  }

  @Test
  void namesFollowTheOptions() throws IOException {
    turn(photos.resolve("a.png"), "--suffix=-small", "--format", "npy").succeeds();
    turn(photos.resolve("a.png"), photos.resolve("b.png"), "--name", "{n}_{name}.{ext}").succeeds();
    assertEquals(List.of("1_a.png", "2_b.png", "a-small.npy"), written());
    assertArrayEquals(new byte[] {2, 1}, (byte[]) Npy.read(out.resolve("a-small.npy")).data());
  }

  @ParameterizedTest
  @CsvSource({"hdr, tif", "pbm, pgm", "webp, png"})
  void outputsGetAFormatThatHoldsThem(String from, String to) throws IOException {
    byte[] content =
        switch (from) {
          case "hdr" -> Samples.hdr();
          case "pbm" -> "P1 2 1 1 0".getBytes(StandardCharsets.US_ASCII);
          default -> Samples.webp();
        };
    Path in = Files.write(folder.resolve("in." + from), content);
    Path out = folder.resolve("of-" + from);
    Run.of("rotate", in, "--degrees", 20, "--output-dir", out).succeeds();
    assertTrue(Files.exists(out.resolve("in." + to)));
  }

  @Test
  void oneBadFileDoesNotStopTheRest() throws IOException {
    Files.writeString(photos.resolve("bad.png"), "no image");
    Run run = turn(photos, "--json", "--jobs", 2);
    assertEquals(1, run.code());
    assertEquals(List.of("a.png", "b.png", "deep/c.png"), written());
    assertTrue(run.err().contains("bad.png: content is not an image"), run.err());
    assertTrue(run.err().contains("3 done, 0 skipped, 1 failed"), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size());
    long errors = 0;
    for (String line : lines) {
      Map<String, Object> object = JSON.std.mapFrom(line);
      errors += object.containsKey("error") ? 1 : 0;
    }
    assertEquals(1, errors);
  }

  @Test
  void resumeSkipsWhatIsNewerAndWhole() throws IOException {
    turn(photos).succeeds();
    byte[] before = Files.readAllBytes(out.resolve("a.png"));
    Files.delete(out.resolve("b.png"));
    FileTime future = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    Files.setLastModifiedTime(photos.resolve("deep").resolve("c.png"), future);
    Run run = turn(photos, "--resume").succeeds();
    assertTrue(run.err().contains("2 done, 1 skipped, 0 failed"), run.err());
    assertArrayEquals(before, Files.readAllBytes(out.resolve("a.png")));
    assertEquals(List.of("a.png", "b.png", "deep/c.png"), written());
  }

  @Test
  void twoInputsForOneOutputAreRefusedBeforeAnythingIsWritten() throws IOException {
    Path twin = PngBytes.grey(folder.resolve("a.png"), 1, 1, 9).write();
    turn(photos.resolve("a.png"), twin).fails(2, "a.png: the output of both", "{n}");
    assertEquals(false, Files.exists(out));
  }

  @Test
  void inputsAreNotReplaced() throws IOException {
    out = photos;
    byte[] before = Files.readAllBytes(photos.resolve("a.png"));
    turn(photos).fails(2, "a.png", "--overwrite");
    assertArrayEquals(before, Files.readAllBytes(photos.resolve("a.png")));
    turn(photos, "--overwrite").succeeds();
  }

  @Test
  void aLinkThatLeadsNowhereIsNotReplaced() throws IOException {
    Files.createDirectory(out);
    Path link = Files.createSymbolicLink(out.resolve("a.png"), folder.resolve("nowhere.png"));
    turn(photos).fails(2, "a.png", "link");
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void jobsDoNotChangeTheResult() throws IOException {
    turn(photos, "--jobs", 1, "--threads", 2).succeeds();
    byte[] one = Files.readAllBytes(out.resolve("a.png"));
    turn(photos, "--jobs", 3).succeeds();
    assertArrayEquals(one, Files.readAllBytes(out.resolve("a.png")));
  }

  @ParameterizedTest
  @CsvSource({"--suffix, x", "--name, {name}", "--jobs, 2"})
  void optionsForManyFilesNeedAFolder(String option, String value) {
    Run.of(
            "rotate",
            photos.resolve("a.png"),
            folder.resolve("x.png"),
            "--degrees",
            0,
            option,
            value)
        .fails(2, option + " is given without --output-dir");
  }

  @ParameterizedTest
  @CsvSource({
    "--jobs, 0",
    "--format, gif",
    "--format, xyz",
    "--name, same.png",
    "--suffix, /x",
    "--quality, 101",
    "--compression, zip",
    "--profile, p3",
    "--metadata, all"
  })
  void wrongValuesAreUsageErrors(String option, String value) throws IOException {
    turn(photos, option + "=" + value).fails(2, value);
    assertEquals(false, Files.exists(out));
  }

  @Test
  void pipesCarryImages() throws IOException {
    assertArrayEquals(
        new byte[] {2, 1}, data(pipe(Files.readAllBytes(photos.resolve("a.png")), "npy")));
    Path array = NpyBytes.u1(folder.resolve("in.npy"), "(1, 2)", 7, 8);
    assertArrayEquals(new byte[] {8, 7}, data(pipe(Files.readAllBytes(array), "npy")));
  }

  @Test
  void aPipeNeedsAFormat() {
    Run.of("rotate", photos.resolve("a.png"), "-", "--degrees", 0).fails(2, "--format");
  }

  private byte[] data(byte[] npy) throws IOException {
    return (byte[]) Npy.read(Files.write(folder.resolve("piped.npy"), npy)).data();
  }

  private static Run piped(byte[] content, String args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(content));
    try {
      return Run.line(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void whatIsWrongWithAPipeIsNotSaidOfATemporaryFile() throws IOException {
    piped(new byte[] {1, 2, 3}, "rotate - - --degrees 180 --format png")
        .fails(1, "lanewarp: -: content is not an image");
    byte[] rgb = "P6 1 1 255\nRGB".getBytes(StandardCharsets.US_ASCII);
    piped(rgb, "resize - - --size 30000x30000 --format png")
        .fails(2, "lanewarp: - at size 30000x30000: ");
    piped(rgb, "rotate - - --degrees 1 --border constant:1,2 --format png")
        .fails(2, "lanewarp: --border for -: ");
    Run verbose = piped(rgb, "resize - - --size 9x9 --format png --verbose").succeeds();
    assertTrue(verbose.err().contains("lanewarp: -: both images take"), verbose.err());
    verbose = piped(new byte[1], "resize - - --size 9x9 --format png --verbose");
    assertTrue(verbose.err().contains("\tat "), verbose.err());
    assertFalse(verbose.err().contains("lanewarp-pipe"), verbose.err());
    byte[] colours = IccBytes.displayP3("for colours");
    Path grey = PngBytes.grey(folder.resolve("grey.png"), 1, 1, 1).profile(colours).write();
    Run remarked = piped(Files.readAllBytes(grey), "resize - - --size 2x2 --format png").succeeds();
    assertTrue(remarked.err().contains("lanewarp: warning: -: "), remarked.err());
  }

  private static byte[] pipe(byte[] content, String format) {
    InputStream before = System.in;
    ByteArrayOutputStream piped = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(content));
    try {
      int code =
          Main.run(
              new String[] {"rotate", "-", "-", "--degrees", "180", "--format", format},
              new PrintStream(piped, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
      assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(before);
    }
    return piped.toByteArray();
  }
}
