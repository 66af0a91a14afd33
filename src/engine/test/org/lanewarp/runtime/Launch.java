package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program in a fresh JVM of the kind that runs this one. */
record Launch(int exit, String out, String err) {

  /** Where something else keeps the cores busy, it takes long to warm a program up. */
  private static final int MOST_SECONDS = 600;

  /** A program on the class path, with JVM options. */
  static Launch onClassPath(Class<?> program, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("-cp", Classes.main() + File.pathSeparator + Classes.test()));
    words.add(program.getName());
    return run(words);
  }

  /** {@link OneWarp} on the module path, where module-info asks for what it needs. */
  static Launch asModule(String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("-p", Classes.main().toString()));
    words.addAll(List.of("--patch-module", "org.lanewarp=" + Classes.test()));
    words.addAll(List.of("-m", "org.lanewarp/" + OneWarp.class.getName()));
    return run(words);
  }

  private static Launch run(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    Path out = Files.createTempFile("lanewarp", ".out");
    Path err = Files.createTempFile("lanewarp", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().remove("JDK_JAVA_OPTIONS");
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      String complained = Files.readString(err, StandardCharsets.UTF_8);
      assertTrue(ended, () -> command + " did not end: " + printed + complained);
      return new Launch(process.exitValue(), printed, complained);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** The value of a line {@code name=value}. */
  String value(String name) {
    return out.lines()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + this));
  }

  /** Lines on stderr in which the library speaks. */
  List<String> warnings() {
    return err.lines().filter(line -> line.contains("Lanewarp runs")).toList();
  }

  /** Fails unless the pixels came out right and no stack trace was printed. */
  void checkResult() {
    assertEquals(0, exit, toString());
    assertEquals(OneWarp.PIXELS, value("pixels"));
    assertTrue(!err.contains("Error") && !err.contains("Exception"), err);
  }
}
