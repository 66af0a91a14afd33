package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

  @TempDir Path folder;

  @Test
  void theScriptIsSoundAndKnowsCommandsAndOptions() throws IOException, InterruptedException {
    String script = Run.line("completion").succeeds().out();
    assertTrue(script.contains("rotate") && script.contains("--max-pixels"));
    Path file = Files.writeString(folder.resolve("completion"), script);
    Process bash = new ProcessBuilder("bash", "-n", file.toString()).inheritIO().start();
    assertEquals(0, bash.waitFor(), "bash takes it");
  }

  @Test
  void theManPageTellsWhatHelpTells() {
    String page = Run.line("completion --man").succeeds().out();
    assertTrue(page.startsWith(".TH LANEWARP 1"), page);
    for (String piece : new String[] {".SS rotate", "\\-\\-degrees D", "\\-\\-output\\-dir DIR"}) {
      assertTrue(page.contains(piece), piece);
    }
    assertEquals(page.indexOf("\\-\\-border KIND"), page.lastIndexOf("\\-\\-border KIND"));
  }
}
