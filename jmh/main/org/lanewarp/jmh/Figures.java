package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file of raw figures: a stamp of the machine, and a list of measurements. */
record Figures(Stamp stamp, List<Measurement> measurements) {

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or is no record
   */
  static Figures read(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, Object> map;
    try {
      map = JSON.std.mapFrom(text);
    } catch (IOException e) {
      throw new IOException(file + " is no record: it is not JSON", e);
    }
    if (!(map.get("stamp") instanceof Map<?, ?> stamp)
        || !(map.get("measurements") instanceof List<?> list)) {
      throw new IOException(file + " is no record: it lacks a stamp or measurements");
    }
    List<Measurement> measurements = new ArrayList<>();
    for (Object one : list) {
      measurements.add(Measurement.of((Map<?, ?>) one));
    }
    return new Figures(Stamp.of(stamp), measurements);
  }

  /** Adds measurements to a file; those of the same case, contestant and threads are replaced. */
  static void append(Path file, List<Measurement> measured) throws IOException {
    Map<String, Measurement> all = new LinkedHashMap<>();
    if (Files.exists(file)) {
      read(file).measurements.forEach(m -> all.put(key(m), m));
    }
    measured.forEach(m -> all.put(key(m), m));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("stamp", Stamp.ofThisMachine().toMap());
    map.put("measurements", all.values().stream().map(Measurement::toMap).toList());
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(whole, JSON.std.asString(map).replace("},{", "},\n{") + "\n");
    Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(Measurement m) {
    return m.name() + ' ' + m.contestant() + ' ' + m.threads();
  }
}
