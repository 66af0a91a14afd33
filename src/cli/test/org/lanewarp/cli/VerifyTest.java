package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanewarp.Engine;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import picocli.CommandLine;

class VerifyTest {

  /** Verifies another candidate than the vector engine; nearest and wrap only, to be quick. */
  private static Run verify(Parity.Candidate candidate, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    CommonOptions options = new CommonOptions();
    CommandLine line =
        new CommandLine(new RootCommand(options))
            .addSubcommand(new VerifyCommand(options, console, candidate));
    String[] args = new String[5 + more.length];
    System.arraycopy(
        new String[] {"verify", "--interpolation", "nearest", "--border", "wrap"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    int code = line.execute(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void bothEnginesAgreeHere() {
    assumeTrue(Engine.vectorBits() > 0, "there is no vector engine to compare");
    Run run = Run.line("verify --interpolation bilinear --border reflect101 --json").succeeds();
    Map<String, Object> json = run.json();
    assertEquals("verify", json.get("command"));
    assertEquals(0, json.get("differences"));
    assertEquals(12, ((List<?>) json.get("rows")).size(), "types times channels");
    assertEquals(12 * 5 * 3, json.get("cases"));
  }

  @Test
  void theTableHasARowForEachCombination() {
    assumeTrue(Engine.vectorBits() > 0, "there is no vector engine to compare");
    Run run = verify((resampler, src, mapping, dst) -> resampler.warp(src, mapping, dst));
    assertEquals(0, run.code(), run.err());
    List<String> rows = run.out().lines().filter(line -> line.startsWith("nearest")).toList();
    assertEquals(12, rows.size(), run.out());
    assertTrue(rows.get(0).matches("nearest +u8 +1 +wrap +15 +\\d+ +0"), rows.get(0));
  }

  @Test
  void oneWrongSampleIsFoundAndExitsWithOne() {
    assumeTrue(Engine.vectorBits() > 0, "there is no vector engine to compare");
    Parity.Candidate broken =
        (resampler, src, mapping, dst) -> {
          resampler.warp(src, mapping, dst);
          if (dst instanceof ImageF32 image && image.width() == 157 && image.channels() == 3) {
            int at = image.index(11, 7) + 2;
            image.array()[at] = Math.nextUp(image.array()[at]) + 1e-3f;
          }
        };
    Run table = verify(broken);
    assertEquals(1, table.code());
    assertTrue(table.out().contains("150x100"), table.out());
    assertTrue(table.out().contains("pixel (11, 7), channel 2: scalar"), table.out());
    Map<String, Object> json = verify(broken, "--json").json();
    assertTrue(((Number) json.get("differences")).intValue() >= 1, json.toString());
  }

  @Test
  void allCombinationsAreThere() {
    List<Parity.Combination> all = Parity.combinations();
    assertEquals(
        (long) Interpolation.values().length * PixelType.values().length * 4 * 6,
        all.stream().distinct().count());
  }
}
