package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed (SIGKILL) at a random moment leaves whole outputs only, and {@code
 * --resume} makes the rest, bit for bit, and takes away what was half done. {@code -Dkill.files}
 * and {@code -Dkill.times} say how many files there are and how often that is tried.
 */
class KillTest {

  private static final int FILES = Integer.getInteger("kill.files", 30);
  private static final int TIMES = Integer.getInteger("kill.times", 2);
  private static final int SIDE = 200;

  @TempDir Path folder;

  private static List<String> visible(Path out) throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> !f.startsWith(".")).toList();
    }
  }

  @Test
  void aKilledBatchLeavesWholeOutputsAndResumesToTheSameBytes() throws Exception {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    Random random = new Random(seed);
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      int[] samples = random.ints(3 * SIDE * SIDE, 0, 256).toArray();
      String name = i + (i % 3 == 0 ? ".jpg" : ".png"); // the content is what counts
      PngBytes.start(in.resolve(name), SIDE, SIDE, 8, 2, 3, samples).write();
    }
    Path whole = folder.resolve("whole");
    Run.of("rotate", in, "--degrees", 3, "--output-dir", whole, "--quiet").succeeds();
    for (int time = 0; time < TIMES; time++) {
      String tag = "seed " + seed + ", kill " + time;
      Path out = folder.resolve("out" + time);
      kill(random, in, out);
      for (String name : visible(out)) {
        same(whole, out, name, tag);
      }
      Run.of("rotate", in, "--degrees", 3, "--output-dir", out, "--quiet", "--resume").succeeds();
      assertEquals(FILES, Folder.files(out).size(), tag + ": all outputs and nothing else");
      for (String name : visible(whole)) {
        same(whole, out, name, tag);
      }
    }
  }

  private static void same(Path whole, Path out, String name, String tag) throws IOException {
    byte[] expected = Files.readAllBytes(whole.resolve(name));
    assertArrayEquals(expected, Files.readAllBytes(out.resolve(name)), tag + ": " + name);
  }

  /** Starts the batch, and kills it some time after some of its outputs are there. */
  private void kill(Random random, Path in, Path out) throws Exception {
    Process process =
        Programs.start(
            folder, "rotate", in, "--degrees", 3, "--output-dir", out, "--quiet", "--jobs", 2);
    try {
      int enough = random.nextInt(FILES);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
      while (visible(out).size() < enough && process.isAlive()) {
        assertTrue(System.nanoTime() < end, "no progress");
        LockSupport.parkNanos(1_000_000);
      }
      LockSupport.parkNanos(random.nextInt(30_000_000));
    } finally {
      process.destroyForcibly(); // SIGKILL
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertNotEquals(1, process.exitValue(), "the batch itself failed");
  }
}
