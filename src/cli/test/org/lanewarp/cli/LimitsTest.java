package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header claims is held against the limits before anything is allocated for it. */
class LimitsTest {

  @TempDir Path folder;

  private Run rotate(Path in, Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(
        new Object[] {"rotate", in, folder.resolve("out.png"), "--degrees", 0}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args);
  }

  @Test
  void moreThan268MillionPixelsAreRefused() throws IOException {
    Path png = PngBytes.grey(folder.resolve("in.png"), 20_000, 20_000).write();
    rotate(png).fails(1, "in.png: size is 20000x20000, 400000000 pixels", "--max-pixels");
  }

  @Test
  void aBombOfAGifIsRefused() throws IOException {
    byte[] gif =
        "GIF89a\377\377\377\377\200\0\0\0\0\0\377\377\377,\0\0\0\0\377\377\377\377\0\2\1D\0;"
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("in.gif"), gif);
    rotate(file).fails(1, "in.gif: size is 65535x65535");
  }

  @ParameterizedTest
  @CsvSource({"11, 1", "12, 0", "1K, 0"})
  void theNumberOfPixelsCanBeSet(String limit, int code) throws IOException {
    Path png = PngBytes.grey(folder.resolve("in.png"), 4, 3, new int[12]).write();
    assertEquals(code, rotate(png, "--max-pixels", limit).code());
  }

  @Test
  void memoryCanBeLimited() throws IOException {
    Path png = PngBytes.grey(folder.resolve("in.png"), 1000, 1000, new int[1_000_000]).write();
    rotate(png, "--max-memory", "1M").fails(1, "in.png: not enough memory", "1000x1000", "2.0 MB");
    rotate(png, "--max-memory", "10M").succeeds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "", "1X", "1.5M", "9999999999999999"})
  void otherAmountsAreUsageErrors(String amount) throws IOException {
    Path png = PngBytes.grey(folder.resolve("in.png"), 1, 1, 0).write();
    rotate(png, "--max-pixels=" + amount).fails(2, "--max-pixels is '" + amount + "'");
  }

  @Test
  void aProfileThatInflatesToGigabytesIsDropped() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Path png = PngBytes.grey(folder.resolve("in.png"), 1, 1, 5).profile(zeros).write();
    rotate(png).succeeds();
  }
}
