package org.lanewarp.cli.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files of outputs, and what becomes of them when a run ends before it is done.
 * Ctrl-C lets the run clean up behind itself. After a kill nobody does, so the name tells the
 * process and the output: the next run that makes the same output takes away what a dead process
 * began of it.
 */
public final class Leftovers {

  private static final String PREFIX = ".lanewarp-";

  /** The process, the output's name, and what keeps two from colliding. */
  private static final Pattern NAME =
      Pattern.compile("\\.lanewarp-(\\d{1,18})-([0-9a-f]{8})-[0-9a-f]{16}\\.tmp");

  /** How far the clocks of files and processes may be apart. */
  private static final long SLACK_SECONDS = 2;

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::clear));
  }

  private Leftovers() {}

  /** A name for an output that is not done yet, in the folder where it shall be. */
  static Path temporary(Path output) {
    String unique = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return output.resolveSibling(
        PREFIX + ProcessHandle.current().pid() + "-" + mark(output) + "-" + unique + ".tmp");
  }

  /** From now on the file does not outlive this process, unless that is killed. */
  static void guard(Path temporary) {
    OPEN.add(temporary);
  }

  static void release(Path temporary) {
    OPEN.remove(temporary);
  }

  private static void clear() {
    for (Path file : OPEN) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It stays.
      }
    }
  }

  /**
   * Deletes what killed runs left of these outputs. Files of living processes and of other outputs
   * stay; so does what cannot be deleted.
   */
  public static void sweep(Collection<Path> outputs) {
    Map<Path, Set<String>> marks = new HashMap<>();
    for (Path output : outputs) {
      try {
        Path place = AtomicFile.place(output);
        marks.computeIfAbsent(place.getParent(), folder -> new HashSet<>()).add(mark(place));
      } catch (IOException e) {
        // Writing it will tell.
      }
    }
    marks.forEach(Leftovers::sweep);
  }

  private static void sweep(Path folder, Set<String> marks) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
      for (Path file : files) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && marks.contains(name.group(2)) && isAbandoned(name.group(1), file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      // They are in nobody's way.
    }
  }

  /** Whether no process of this number lives, or one that is younger than the file. */
  private static boolean isAbandoned(String pid, Path file) throws IOException {
    Instant touched = Files.getLastModifiedTime(file).toInstant();
    return ProcessHandle.of(Long.parseLong(pid))
        .flatMap(process -> process.info().startInstant())
        .map(start -> start.isAfter(touched.plusSeconds(SLACK_SECONDS)))
        .orElseGet(() -> ProcessHandle.of(Long.parseLong(pid)).isEmpty());
  }

  /** Eight digits for an output's name, which may be too long to be part of another. */
  private static String mark(Path output) {
    return HexFormat.of().toHexDigits(output.getFileName().toString().hashCode());
  }
}
