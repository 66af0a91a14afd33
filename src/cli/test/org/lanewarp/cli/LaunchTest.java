package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launchers share, where the machine does not play along. */
class LaunchTest {

  @TempDir Path folder;

  @Test
  void withoutATemporaryFolderNoCacheIsBegun() throws IOException, InterruptedException {
    Path shared = Path.of("../../.mvn/launch.sh").toAbsolutePath().normalize();
    assertTrue(Files.exists(shared), shared.toString());
    // The launchers ask for the outcome, so bash does not stop at what fails on the way to it.
    String script =
        "set -euo pipefail; source \"$0\"; cache_classes echo jar cache && exit 0 || exit $?";
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-c", script, shared.toString()).redirectErrorStream(true);
    bash.environment().put("TMPDIR", folder.resolve("none").toString());
    Process process = bash.directory(folder.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertNotEquals(0, process.exitValue(), said);
    assertEquals(1, said.lines().count(), said); // mktemp's complaint
  }
}
