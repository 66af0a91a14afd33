package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file of raw figures: a stamp of the machine, and a list of measurements. */
record Record(Map<String, Object> stamp, List<Measurement> measurements) {

  /** Reads a file. */
  static Record read(Path file) throws IOException {
    Map<String, Object> map = JSON.std.mapFrom(Files.readString(file));
    List<Measurement> measurements = new ArrayList<>();
    for (Object one : (List<?>) map.get("measurements")) {
      measurements.add(Measurement.of((Map<?, ?>) one));
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> stamp = (Map<String, Object>) map.get("stamp");
    return new Record(stamp, measurements);
  }

  /** Adds measurements to a file; those of the same case, contestant and threads are replaced. */
  static void append(Path file, List<Measurement> measured) throws IOException {
    Map<String, Measurement> all = new LinkedHashMap<>();
    if (Files.exists(file)) {
      read(file).measurements.forEach(m -> all.put(key(m), m));
    }
    measured.forEach(m -> all.put(key(m), m));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("stamp", stampOfThisMachine());
    map.put("measurements", all.values().stream().map(Measurement::toMap).toList());
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(whole, JSON.std.asString(map).replace("},{", "},\n{") + "\n");
    Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(Measurement m) {
    return m.name() + ' ' + m.contestant() + ' ' + m.threads();
  }

  private static Map<String, Object> stampOfThisMachine() throws IOException {
    Map<String, Object> stamp = new LinkedHashMap<>();
    stamp.put("date", LocalDate.now(java.time.ZoneId.systemDefault()).toString());
    stamp.put("cpu", cpu());
    stamp.put("cores", Runtime.getRuntime().availableProcessors());
    stamp.put("os", System.getProperty("os.name") + ' ' + System.getProperty("os.arch"));
    stamp.put("jdk", System.getProperty("java.runtime.version"));
    stamp.put("vm", System.getProperty("java.vm.name"));
    stamp.put("versions", System.getProperty("lanewarp.versions", ""));
    return stamp;
  }

  private static String cpu() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (Files.exists(info)) {
      for (String line : Files.readAllLines(info)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).trim();
        }
      }
    }
    return System.getProperty("os.arch");
  }
}
