package org.lanewarp.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where and when figures were measured, and with which versions.
 *
 * @param date of the last measurement
 * @param cpu its model
 * @param cores as many as the JVM sees
 * @param os name and architecture
 * @param jdk version
 * @param vm name
 * @param versions of Lanewarp and of its peers, by label
 */
record Stamp(
    String date,
    String cpu,
    int cores,
    String os,
    String jdk,
    String vm,
    Map<String, String> versions) {

  /** Here and now. */
  static Stamp ofThisMachine() throws IOException {
    return new Stamp(
        LocalDate.now(ZoneId.systemDefault()).toString(),
        model(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + ' ' + System.getProperty("os.arch"),
        System.getProperty("java.runtime.version"),
        System.getProperty("java.vm.name"),
        versionsOfThisBuild());
  }

  /** From JSON. */
  static Stamp of(Map<?, ?> map) {
    Map<String, String> versions = new TreeMap<>();
    if (map.get("versions") instanceof Map<?, ?> known) {
      known.forEach((k, v) -> versions.put((String) k, (String) v));
    }
    return new Stamp(
        (String) map.get("date"),
        (String) map.get("cpu"),
        ((Number) map.get("cores")).intValue(),
        (String) map.get("os"),
        (String) map.get("jdk"),
        (String) map.get("vm"),
        versions);
  }

  /** For JSON. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", date);
    map.put("cpu", cpu);
    map.put("cores", cores);
    map.put("os", os);
    map.put("jdk", jdk);
    map.put("vm", vm);
    map.put("versions", versions);
    return map;
  }

  /** Whether later figures of the other may join these: new peers may, new versions may not. */
  boolean isLike(Stamp other) {
    return cpu.equals(other.cpu)
        && cores == other.cores
        && jdk.equals(other.jdk)
        && other.versions.entrySet().containsAll(versions.entrySet());
  }

  /** Machine, JDK, threads and date in a few words. */
  String line(List<Measurement> measured) {
    TreeSet<Integer> threads = new TreeSet<>(measured.stream().map(Measurement::threads).toList());
    return "%s (%d %s, %s), JDK %s, %s, %s"
        .formatted(
            cpu,
            cores,
            cores == 1 ? "core" : "cores",
            os,
            jdk,
            threads.stream().map(Stamp::threads).collect(Collectors.joining(" and ")),
            date);
  }

  /** "1 thread", "2 threads". */
  static String threads(int count) {
    return count == 1 ? "1 thread" : count + " threads";
  }

  /** Names and versions of those who were measured. */
  String systems(List<Measurement> measured) {
    List<String> systems = new ArrayList<>();
    for (Contestants who : Contestants.values()) {
      String version = versions.get(who.label());
      if (version != null && measured.stream().anyMatch(m -> m.contestant().equals(who.label()))) {
        systems.add(who.title() + ' ' + version);
      }
    }
    return String.join(", ", systems);
  }

  /**
   * What Maven wrote down while it built this, from the very properties that its POM depends on.
   */
  private static Map<String, String> versionsOfThisBuild() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Stamp.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
    }
    Map<String, String> versions = new TreeMap<>();
    properties.forEach((k, v) -> versions.put((String) k, (String) v));
    return versions;
  }

  private static String model() throws IOException {
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
