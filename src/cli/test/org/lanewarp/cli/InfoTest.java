package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Engine;

class InfoTest {

  @TempDir Path folder;

  @Test
  void tellsWhatItRunsOn() {
    Map<String, Object> json = Run.line("info --json").succeeds().json();
    assertEquals("info", json.get("command"));
    assertTrue(json.get("java").toString().startsWith(Runtime.version().toString()));
    assertEquals(Engine.vectorBits(), json.get("vectorBits"));
    assertEquals(Engine.vectorBits() / 32, json.get("floatLanes"));
    assertEquals(Engine.explain(), json.get("why"));
    assertEquals(
        List.of(
            "png", "jpg", "tif", "bmp", "pnm", "pam", "pfm", "webp", "gif", "psd", "tga", "hdr",
            "npy"),
        json.get("reads"));
    assertEquals(
        List.of("png", "jpg", "tif", "bmp", "pnm", "pam", "pfm", "npy"), json.get("writes"));
    assertEquals(Runtime.getRuntime().availableProcessors(), json.get("threads"));
  }

  @Test
  void tellsTheSameInWords() {
    Run run = Run.line("info --engine scalar --threads 3").succeeds();
    assertTrue(run.out().contains("vector bits  " + Engine.vectorBits()), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("engine +scalar")), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("threads +3")), run.out());
    assertEquals("", run.err());
  }

  @Test
  void tellsWhatIsInFiles() throws IOException {
    Path png = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(5, 3, BufferedImage.TYPE_INT_ARGB), "png", png.toFile());
    Path map = NpyBytes.f4(folder.resolve("map.npy"), "(2, 2, 2)", new float[8]);
    Run run = Run.of("info", png, map).succeeds();
    assertEquals(
        List.of(png + ": png, 5x3, u8, 4 channels", map + ": npy, shape 2, 2, 2, <f4"),
        run.out().lines().toList());
    List<?> files = (List<?>) Run.of("info", png, map, "--json").json().get("files");
    assertEquals(
        Map.of(
            "file",
            png.toString(),
            "format",
            "png",
            "width",
            5,
            "height",
            3,
            "channels",
            4,
            "type",
            "u8"),
        files.get(0));
    assertEquals(
        Map.of("file", map.toString(), "format", "npy", "shape", List.of(2, 2, 2), "dtype", "<f4"),
        files.get(1));
  }

  @Test
  void looksIntoFoldersAndPatternsAndPastBadFiles() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Path map = NpyBytes.f4(below.resolve("map.npy"), "(2, 2, 2)", new float[8]);
    Path broken = Files.write(below.resolve("broken.png"), new byte[] {1, 2, 3});
    Path other = NpyBytes.f4(folder.resolve("other.npy"), "(2, 2)", new float[4]);
    Run run = Run.of("info", below, folder.resolve("no*.png"), folder.resolve("*.npy"));
    assertEquals(1, run.code());
    assertEquals(
        List.of(map + ": npy, shape 2, 2, 2, <f4", other + ": npy, shape 2, 2, <f4"),
        run.out().lines().toList());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(broken.toString()), run.err());
    assertTrue(run.err().contains("no*.png: no file matches"), run.err());
  }

  @Test
  void tellsOrientationAndProfileAndWhatAutoOrientWouldDo() throws IOException {
    Path png =
        PngBytes.rgb(folder.resolve("a.png"), 2, 1, 1, 2, 3, 4, 5, 6)
            .profile(IccBytes.displayP3("Wide"))
            .exif(6)
            .write();
    String line = Run.of("info", png).succeeds().out().strip();
    assertEquals(
        png
            + ": png, 2x1, u8, 3 channels, orientation 6 (auto-orient: turned 90 to 1x2),"
            + " profile Wide",
        line);
    Map<?, ?> file =
        (Map<?, ?>) ((List<?>) Run.of("info", png, "--json").json().get("files")).get(0);
    assertEquals(6, file.get("orientation"));
    assertEquals(1, file.get("uprightWidth"));
    assertEquals("Wide", file.get("profile"));
  }

  @Test
  void namesThatCannotBeReadHideNoOtherFiles() throws IOException {
    Path good = PngBytes.grey(folder.resolve("good.png"), 1, 1, 7).write();
    List<byte[]> profiles =
        List.of(
            IccBytes.claimingLength(0),
            IccBytes.claimingLength(Integer.MIN_VALUE),
            IccBytes.claimingLength(Integer.MAX_VALUE),
            IccBytes.claimingLanguages(2_000_000_000, 1, 8),
            IccBytes.claimingLanguages(90_000, 90_000, 1 << 20)); // 100 GB of text
    for (byte[] profile : profiles) {
      Path bad = PngBytes.rgb(folder.resolve("bad.png"), 1, 1, 1, 2, 3).profile(profile).write();
      assertEquals(
          List.of(
              bad + ": png, 1x1, u8, 3 channels, profile without a name",
              good + ": png, 1x1, u8, 1 channel"),
          Run.of("info", bad, good).succeeds().out().lines().toList());
    }
  }

  @Test
  void longNamesAreCutShort() throws IOException {
    String model = "A" + " ".repeat(8_000) + "B";
    Path png = PngBytes.grey(folder.resolve("a.png"), 1, 1, 7).camera(model).write();
    String line = Run.of("info", png).succeeds().out().strip();
    assertEquals(png + ": png, 1x1, u8, 1 channel, camera A" + " ".repeat(199) + "...", line);
    PngBytes.grey(png, 1, 1, 7).camera("A\n \u001b B").write();
    line = Run.of("info", png).succeeds().out().strip();
    assertEquals(png + ": png, 1x1, u8, 1 channel, camera A    B", line);
  }

  @Test
  void aMillionSpacesAreOneLineSoon() {
    String spaces = " ".repeat(1_000_000);
    String line =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> Console.oneLine("A" + spaces + "B\r\nC\u2028D\n"));
    assertEquals("A" + spaces + "B C D", line);
  }

  @ParameterizedTest
  @CsvSource({
    "amd64, 256, in hardware",
    "x86_64, 512, in hardware",
    "amd64, 128, lane by lane",
    "aarch64, 128, lane by lane",
    "aarch64, 256, in hardware",
    "amd64, 0, not used",
    "riscv64, 256, unknown"
  })
  void gatherFollowsFromProcessorAndWidth(String arch, int bits, String expected) {
    assertTrue(InfoCommand.gather(arch, bits).startsWith(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "rotate --version"})
  void versionIsOneLine(String line) {
    Run run = Run.line(line).succeeds();
    assertTrue(run.out().startsWith("lanewarp "), run.out());
    assertEquals(1, run.out().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "rotate", "warp", "remap", "verify", "info"})
  void helpExplainsEachCommand(String command) {
    Run run = Run.of(command, "--help").succeeds();
    assertTrue(run.out().contains("lanewarp " + command), run.out());
    assertTrue(run.out().contains("--interpolation"), run.out());
    assertTrue(Run.of("--help").succeeds().out().contains("  " + command + " "), command);
  }
}
