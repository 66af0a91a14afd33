package org.lanewarp.jmh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputTest {

  private static final String RAW =
      """
      {"stamp": {"cpu": "Z80", "cores": 2, "os": "CP/M", "jdk": "25", "date": "2026-01-02",
        "commit": "abc", "versions": {"Lanewarp": "lanewarp 1", "ImageMagick": "7"}},
       "files": 100, "side": 2000, "runs": [
        {"program": "Lanewarp", "jobs": 1, "seconds": 2.0,
         "readMilliseconds": 600, "milliseconds": 100, "writeMilliseconds": 300},
        {"program": "ImageMagick", "jobs": 1, "seconds": 5.0},
        {"program": "Lanewarp", "jobs": 1, "seconds": 3.0,
         "readMilliseconds": 600, "milliseconds": 300, "writeMilliseconds": 100},
        {"program": "ImageMagick", "jobs": 1, "seconds": 4.0}]}
      """;

  @TempDir Path folder;

  @Test
  void tableHasRatesOfTheMiddleRoundAndSharesOfAll() throws IOException {
    ThroughputTable.write(Files.writeString(folder.resolve("raw.json"), RAW));
    String table = Files.readString(folder.resolve("raw.md"));
    // 100 files of 4 Mpixel in 2.5 s, and in 4.5 s.
    assertTrue(
        table.contains(
            """
            | program | jobs | images/s | Mpixel/s | Lanewarp is |
            |---|---:|---:|---:|---:|
            | Lanewarp | 1 | 40.0 (33.3–50.0) | 160.0 |  |
            | ImageMagick | 1 | 22.2 (20.0–25.0) | 88.9 | 1.80× as fast |
            """),
        table);
    assertTrue(table.contains("| 1 | 60.0 % | 20.0 % | 20.0 % |"), table);
    assertTrue(table.contains("on Z80 (2 cores, CP/M), JDK 25, 2026-01-02, commit abc."), table);
    assertTrue(table.contains("lanewarp 1, ImageMagick 7."), table);
  }

  @Test
  void photographsAreTheSameEachTimeAndNoTwoAreAlike() throws IOException {
    byte[][] first = bytes(Photographs.write(folder.resolve("a"), 2, 40));
    byte[][] second = bytes(Photographs.write(folder.resolve("b"), 2, 40));
    assertArrayEquals(first, second);
    assertFalse(Arrays.equals(first[0], first[1]));
    assertEquals(40, ImageIO.read(folder.resolve("a/photo-0001.jpg").toFile()).getHeight());
    Photographs.delete(folder.resolve("a"));
    assertFalse(Files.exists(folder.resolve("a")));
  }

  private static byte[][] bytes(Path photographs) throws IOException {
    return new byte[][] {
      Files.readAllBytes(photographs.resolve("photo-0000.jpg")),
      Files.readAllBytes(photographs.resolve("photo-0001.jpg"))
    };
  }
}
