package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that resizes a folder of photographs to half their size, by Lanczos' filter. */
enum Program {
  LANEWARP(
      "Lanewarp",
      "\"$LANEWARP\" resize \"$IN\" --size 50% --filter lanczos3 --quality 90 --output-dir \"$OUT\" --jobs $JOBS"
          + " --quiet --json",
      "\"$LANEWARP\" --version"),
  IMAGEMAGICK(
      "ImageMagick",
      "export MAGICK_THREAD_LIMIT=1; ls \"$IN\"/*.jpg | xargs -n $SHARE -P $JOBS"
          + " mogrify -path \"$OUT\" -filter Lanczos -resize 50% -quality 90",
      "mogrify -version | head -n 1 | cut -d ' ' -f 2-3"),
  /** It has the decoder make half of the size where it can, and so reads far less. */
  VIPS(
      "vipsthumbnail",
      "export VIPS_CONCURRENCY=1; ls \"$IN\"/*.jpg | xargs -n $SHARE -P $JOBS"
          + " vipsthumbnail --size $HALF -o \"$OUT\"/%s.jpg[Q=90]",
      "vipsthumbnail --vips-version | cut -d ' ' -f 2");

  private final String title;
  private final String script;
  private final String versionScript;

  Program(String title, String script, String versionScript) {
    this.title = title;
    this.script = script;
    this.versionScript = versionScript;
  }

  String title() {
    return title;
  }

  /** Those that are there. */
  static List<Program> installed() {
    return Arrays.stream(values()).filter(program -> !program.version().isEmpty()).toList();
  }

  /** What the program says about itself; empty if it is not installed. */
  String version() {
    try {
      Process process = bash(versionScript, Map.of()).redirectErrorStream(false).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Works on all of a folder, into a new one, and tells how long that took. */
  Map<String, Object> run(Path in, Path out, int jobs) throws IOException, InterruptedException {
    Photographs.delete(out);
    Files.createDirectories(out);
    long count = count(in);
    Map<String, String> variables =
        Map.of(
            "IN", in.toString(),
            "OUT", out.toString(),
            "JOBS", String.valueOf(jobs),
            "SHARE", String.valueOf((count + jobs - 1) / jobs),
            "HALF", String.valueOf(Throughput.SIDE / 2));
    File log = out.resolveSibling("log").toFile();
    long begin = System.nanoTime();
    int code = bash(script, variables).redirectOutput(log).start().waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (code != 0 || count(out) != count) {
      throw new IOException(title + " failed: " + Files.readString(log.toPath()));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("program", title);
    run.put("jobs", jobs);
    run.put("seconds", Math.round(seconds * 1000) / 1000.0);
    if (this == LANEWARP) {
      run.putAll(steps(Files.readAllLines(log.toPath())));
    }
    return run;
  }

  /** The seconds of each step, all files together. */
  private static Map<String, Object> steps(List<String> lines) throws IOException {
    Map<String, Object> sums = new LinkedHashMap<>();
    for (String line : lines) {
      Map<String, Object> file = JSON.std.mapFrom(line);
      for (String key : List.of("readMilliseconds", "milliseconds", "writeMilliseconds")) {
        double ms = ((Number) file.get(key)).doubleValue();
        sums.merge(key, ms, (a, b) -> (Double) a + (Double) b);
      }
    }
    return sums;
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jpg")).count();
    }
  }

  private static ProcessBuilder bash(String script, Map<String, String> variables) {
    List<String> command = new ArrayList<>(List.of("bash", "-c", "set -o pipefail; " + script));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("LANEWARP", System.getProperty("lanewarp.program", "lanewarp"));
    process.environment().putAll(variables);
    return process;
  }
}
