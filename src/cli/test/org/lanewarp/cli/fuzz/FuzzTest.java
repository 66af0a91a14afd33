package org.lanewarp.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewarp.cli.Programs;
import org.lanewarp.cli.Seeds;
import org.lanewarp.cli.fuzz.Target.Kind;

/** The target survives its seeds, and what Jazzer makes of them in a few seconds or more. */
class FuzzTest {

  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 8);

  /** What an input that was once wrong is kept in, for the next time. */
  private static final Path FINDINGS = Path.of("target", "fuzz").toAbsolutePath();

  @TempDir Path folder;

  private static final List<String> TEXTS =
      List.of(
          "1,0,0,0,1,0",
          "1,0,-0.5,0,1e3,0\n2x3\nconstant:1",
          "1.9,-1.1,100,1.1,1.9,-200,1e-4,2e-4,1\n4x4\nreflect101",
          "0,0,0,0,0,0\n0x0\nconstant:nan");

  private static void writeSeeds(Path corpus) throws IOException {
    for (Map.Entry<String, byte[]> image : Seeds.images().entrySet()) {
      Kind kind = image.getKey().equals("tga") ? Kind.TARGA : Kind.IMAGE;
      Files.write(corpus.resolve(image.getKey()), kind.input(image.getValue()));
    }
    for (Map.Entry<String, byte[]> array : Seeds.arrays().entrySet()) {
      for (Kind kind : List.of(Kind.ARRAY, Kind.MAP)) {
        Files.write(corpus.resolve(kind + array.getKey()), kind.input(array.getValue()));
      }
    }
    for (String text : TEXTS) {
      Files.write(
          corpus.resolve("text" + TEXTS.indexOf(text)),
          Kind.OPTIONS.input(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void seedsAndTheirVariationsDoNoHarm() throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    writeSeeds(corpus);
    Files.createDirectories(FINDINGS);
    String output = fuzz(Target.class, corpus);
    assertTrue(output.contains("DONE"), output);
  }

  /** Runs Jazzer in a process of its own and returns what it says; a finding fails the test. */
  private String fuzz(Class<?> target, Path corpus) throws IOException, InterruptedException {
    List<String> command =
        Programs.command(
            List.of(
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-Djava.awt.headless=true",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector"),
            "com.code_intelligence.jazzer.Jazzer",
            List.of(
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.lanewarp.cli.**:com.twelvemonkeys.**",
                "--custom_hook_includes=org.lanewarp.cli.fuzz.**",
                "--reproducer_path=" + FINDINGS,
                "-artifact_prefix=" + FINDINGS + File.separator,
                "-max_total_time=" + SECONDS,
                "-max_len=4096",
                "-timeout=20",
                "-rss_limit_mb=4096",
                corpus.toString()));
    File log = folder.resolve("log").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    try {
      assertTrue(process.waitFor(SECONDS + 60L, TimeUnit.SECONDS), target + " hangs");
    } finally {
      process.destroyForcibly();
    }
    String output = Files.readString(log.toPath(), StandardCharsets.ISO_8859_1);
    assertEquals(0, process.exitValue(), output);
    return output;
  }

  @Test
  void aTargetThatFailsIsFound() throws IOException, InterruptedException {
    // To be sure that a finding would show.
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    AssertionError found = assertThrows(AssertionError.class, () -> fuzz(Broken.class, corpus));
    assertTrue(found.getMessage().contains("as meant"), found.getMessage());
  }

  /** Fails on all that is short. */
  public static final class Broken {

    private Broken() {}

    /**
     * Called by Jazzer.
     *
     * @param data of any length
     */
    public static void fuzzerTestOneInput(byte[] data) {
      if (data.length < 1000) {
        throw new AssertionError("as meant");
      }
    }
  }
}
