package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportTest {

  @TempDir Path folder;
  private Path raw;
  private Path readme;

  @BeforeEach
  void record() throws IOException {
    raw = folder.resolve("some-raw.json");
    readme = folder.resolve("README.md");
    Figures.append(raw, Sample.figures().measurements());
  }

  @Test
  void recordIsReadBack() throws IOException {
    Figures read = Figures.read(raw);
    assertEquals(Sample.figures().measurements(), read.measurements());
    assertEquals(Stamp.ofThisMachine(), read.stamp());
  }

  @Test
  void stampKnowsThePeersVersions() throws IOException {
    var versions = Stamp.ofThisMachine().versions();
    assertEquals(
        Set.of(
            "lanewarp",
            "opencv",
            "opencv_area",
            "pytorch",
            "boofcv",
            "imglib2",
            "thumbnailator",
            "twelvemonkeys"),
        versions.keySet());
    versions.values().forEach(v -> assertTrue(Character.isDigit(v.charAt(0)), v));
  }

  @Test
  void appendReplacesWhatWasMeasuredAgain() throws IOException {
    Measurement again = new Measurement(Sample.BILINEAR, "opencv", 1, 0, 0, true, List.of(7.0), "");
    Figures.append(raw, List.of(again));
    List<Measurement> all = Figures.read(raw).measurements();
    assertTrue(all.contains(again));
    assertEquals(1, all.stream().filter(m -> m.name().equals(Sample.BILINEAR)).count());
    assertTrue(all.size() > 1);
  }

  @Test
  void tablesAndChartsStandBesideTheRecord() throws IOException {
    assertEquals(0, report(raw.toString()));
    String text = Files.readString(folder.resolve("some-raw.md"));
    assertTrue(text.contains(new Summary(Figures.read(raw)).losing().toString()), text);
    for (String chart : List.of("some-raw-rates.svg", "some-raw-ratios.svg")) {
      assertTrue(text.contains("](" + chart + ")"), text);
      String svg = Files.readString(folder.resolve(chart));
      // The small print is text; titles are outlines.
      assertTrue(svg.contains(Stamp.ofThisMachine().jdk()), chart);
    }
  }

  @Test
  void sameRecordGivesTheSameFiles() throws IOException {
    report(raw.toString());
    byte[] before = Files.readAllBytes(folder.resolve("some-raw-ratios.svg"));
    report(raw.toString());
    assertEquals(-1, Files.mismatch(folder.resolve("some-raw-ratios.svg"), write("again", before)));
  }

  @Test
  void readmeTakesTheHeadTableBetweenItsMarkers() throws IOException {
    write("README.md", "top\n" + Readme.BEGIN + "\nold\n" + Readme.END + "\nbottom\n");
    assertEquals(0, report(raw.toString(), "--readme", readme.toString()));
    assertEquals(0, report(raw.toString(), "--readme", readme.toString()));
    String text = Files.readString(readme);
    assertTrue(text.startsWith("top\n" + Readme.BEGIN + "\n"), text);
    assertTrue(text.endsWith(Readme.END + "\nbottom\n"), text);
    assertFalse(text.contains("old"), text);
    assertTrue(text.contains(new Summary(Figures.read(raw)).head(1).toString()), text);
    assertTrue(text.contains("](some-raw.md)"), text);
  }

  @Test
  void readmeWithoutMarkersIsRefusedInOneLineBeforeAnythingIsWritten() throws IOException {
    write("README.md", "no markers\n");
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertEquals(2, report(raw.toString(), "--readme", readme.toString()));
    } finally {
      System.setErr(err);
    }
    List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(1, lines.size(), said::toString);
    assertTrue(lines.get(0).contains(Readme.BEGIN), lines.get(0));
    assertFalse(Files.exists(folder.resolve("some-raw.md")));
    assertEquals("no markers\n", Files.readString(readme));
  }

  @Test
  void whatIsNoRecordIsRefused() throws IOException {
    write("other.json", "{\"a\": 1}");
    write("words.json", "words");
    assertEquals(2, report(folder.resolve("other.json").toString()));
    assertEquals(2, report(folder.resolve("words.json").toString()));
    assertEquals(2, report(folder.resolve("absent.json").toString()));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static int report(String... args) {
    return new CommandLine(new Report()).execute(args);
  }
}
