package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How many photographs a second whole programs resize: they read, shrink to half and write a folder
 * of JPEG files, in rounds that take turns. What is not installed is left out.
 */
@Command(
    name = "compare throughput",
    mixinStandardHelpOptions = true,
    description =
        "Times lanewarp resize on a folder of JPEGs beside ImageMagick and vipsthumbnail.")
public final class Throughput implements Callable<Integer> {

  static final int SIDE = 1000;

  @Option(names = "--files", defaultValue = "1000", description = "Photographs (default: 1000).")
  int files;

  @Option(names = "--rounds", defaultValue = "3", description = "Rounds (default: 3).")
  int rounds;

  @Option(names = "--jobs", split = ",", defaultValue = "1,2", description = "Default: 1,2.")
  List<Integer> jobs;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write what was measured to this, and a table to the .md beside it.")
  Path json;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Measure nothing: make the table of what --json wrote.")
  Path table;

  /** For the command line. */
  public Throughput() {}

  /**
   * Runs it.
   *
   * @param args the command line's arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Throughput()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (table != null) {
      ThroughputTable.write(table);
      return 0;
    }
    Path folder = Files.createTempDirectory("throughput");
    try {
      Path in = Photographs.write(folder.resolve("in"), files, SIDE);
      List<Map<String, Object>> runs = new ArrayList<>();
      List<Program> programs = Program.installed();
      for (int round = 0; round < rounds; round++) {
        for (int job : jobs) {
          for (Program program : programs) {
            Map<String, Object> run = program.run(in, folder.resolve("out"), job);
            System.out.println(JSON.std.asString(run));
            runs.add(run);
          }
        }
      }
      record(programs, runs);
    } finally {
      Photographs.delete(folder);
    }
    return 0;
  }

  private void record(List<Program> programs, List<Map<String, Object>> runs) throws IOException {
    if (json == null) {
      return;
    }
    Map<String, Object> versions = new LinkedHashMap<>();
    programs.forEach(program -> versions.put(program.title(), program.version()));
    Map<String, Object> stamp = Stamp.ofThisMachine().toMap();
    stamp.put("versions", versions);
    stamp.put("commit", System.getProperty("lanewarp.commit", ""));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("stamp", stamp);
    map.put("files", files);
    map.put("side", SIDE);
    map.put("runs", runs);
    Files.writeString(json, JSON.std.asString(map).replace("},{", "},\n{") + "\n");
    ThroughputTable.write(json);
  }
}
