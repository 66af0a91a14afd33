package org.lanewarp.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lanewarp.cli.io.FileFormat;

/**
 * Finds the files that the command line's inputs mean. A folder means all files in it and below
 * whose extension is one that can be read; a pattern such as {@code photos/*.jpg} that no file is
 * named after means the files that match it.
 */
final class Inputs {

  /**
   * One input.
   *
   * @param file to be read
   * @param place what its output is named after, relative to the output folder
   */
  record Input(Path file, Path place) {}

  private Inputs() {}

  /** All inputs in a fixed order: as given, and sorted by name within a folder or pattern. */
  static List<Input> find(List<Path> given) {
    List<Input> inputs = new ArrayList<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        inputs.addAll(walk(path));
      } else if (!Files.exists(path) && isPattern(path.toString())) {
        inputs.addAll(match(path));
      } else {
        inputs.add(new Input(path, path.getFileName()));
      }
    }
    return inputs;
  }

  private static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private static List<Input> walk(Path folder) {
    return list(folder, Integer.MAX_VALUE).stream()
        .filter(file -> FileFormat.of(file) != null)
        .map(file -> new Input(file, folder.relativize(file)))
        .toList();
  }

  private static List<Input> match(Path pattern) {
    Path folder = pattern.getRoot() == null ? Path.of("") : pattern.getRoot();
    for (Path part : pattern) {
      if (isPattern(part.toString())) {
        break;
      }
      folder = folder.resolve(part);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    boolean deep = pattern.toString().contains("**");
    int depth = deep ? Integer.MAX_VALUE : pattern.getNameCount() - names(folder);
    Path base = folder;
    List<Input> found =
        list(folder, depth).stream()
            .filter(matcher::matches)
            .map(file -> new Input(file, deep ? base.relativize(file) : file.getFileName()))
            .toList();
    if (found.isEmpty()) {
      throw new InputError(pattern, "no file matches");
    }
    return found;
  }

  private static int names(Path folder) {
    return folder.toString().isEmpty() ? 0 : folder.getNameCount();
  }

  private static List<Path> list(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> !Files.isDirectory(file) && !isHidden(file)).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InputError(folder, "cannot be listed", e);
    }
  }

  /** Temporary files of a run that was killed begin with a dot, too. */
  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
