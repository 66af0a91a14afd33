package org.lanewarp.jmh;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * Adds measurements to a file. All that it had of the same case on as many threads goes: rounds
   * can be compared with each other only if they took turns.
   *
   * @throws IOException if the file is of another machine or of other versions
   */
  static void append(Path file, List<Measurement> measured) throws IOException {
    Stamp here = Stamp.ofThisMachine();
    List<Measurement> all = new ArrayList<>();
    if (Files.exists(file)) {
      Figures before = read(file);
      if (!before.stamp.isLike(here)) {
        throw new IOException(
            file + " was measured elsewhere, on " + before.stamp.line(before.measurements));
      }
      all.addAll(before.measurements);
    }
    Set<String> again = measured.stream().map(Figures::key).collect(Collectors.toSet());
    all.removeIf(m -> again.contains(key(m)));
    all.addAll(measured);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("stamp", here.toMap());
    map.put("measurements", all.stream().map(Measurement::toMap).toList());
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(whole, JSON.std.asString(map).replace("},{", "},\n{") + "\n");
    Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(Measurement m) {
    return m.name() + ' ' + m.threads();
  }
}
