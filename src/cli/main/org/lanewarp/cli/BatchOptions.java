package org.lanewarp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lanewarp.cli.io.FileFormat;
import picocli.CommandLine.Option;

/** The options for many files: where outputs go, what they are called, and how many at a time. */
final class BatchOptions {

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description =
          "Take all files as inputs, folders and patterns among them, and write into this folder.")
  private Path outputDir;

  @Option(
      names = "--suffix",
      paramLabel = "TEXT",
      description = "With --output-dir: append this to the name, before the extension.")
  private String suffix;

  @Option(
      names = "--name",
      paramLabel = "TEMPLATE",
      description =
          "With --output-dir: the output's name; {name}, {ext} and {n} stand for the input's name,"
              + " its extension and its number (default: {name}.{ext}).")
  private String template;

  @Option(
      names = "--format",
      paramLabel = "EXT",
      description =
          "The outputs' extension (default: the input's; where that cannot be written, png or, for"
              + " floats, tif); for -,"
              + " standard output, it is required.")
  private String format;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "With --output-dir: files to work on at a time (default: all cores).")
  private String jobs;

  @Option(
      names = "--resume",
      description = "With --output-dir: skip inputs whose output is newer than they are.")
  private boolean resume;

  void check() {
    jobs();
    format();
    if (outputDir == null) {
      String alone =
          suffix != null
              ? "--suffix"
              : template != null ? "--name" : jobs != null ? "--jobs" : resume ? "--resume" : null;
      if (alone != null) {
        throw new UsageError(alone + " is given without --output-dir");
      }
      return;
    }
    if (template != null && (suffix != null || !template.contains("{"))) {
      throw new UsageError(
          "--name is '"
              + template
              + "'; a template such as {name}-small.{ext} is expected, and no --suffix beside it");
    }
    if (Files.exists(outputDir) && !Files.isDirectory(outputDir)) {
      throw new InputError(outputDir, "is a file; --output-dir expects a folder");
    }
  }

  /** Whether there are several inputs, and no output is named. */
  boolean active() {
    return outputDir != null;
  }

  boolean resume() {
    return resume;
  }

  int jobs() {
    return jobs == null
        ? Runtime.getRuntime().availableProcessors()
        : Numbers.positive("--jobs", jobs);
  }

  /** The extension that --format names, in lower case, or null. */
  String format() {
    if (format == null) {
      return null;
    }
    String extension = format.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
    FileFormat known = FileFormat.ofExtension(extension);
    if (known == null || !known.writable()) {
      throw new UsageError(
          "--format is '" + format + "'; one of " + FileFormat.extensions(true) + " is expected");
    }
    return extension;
  }

  /** Where each input's output goes; no two may go to one place. */
  List<Path> outputs(List<Inputs.Input> inputs) {
    Map<Path, Path> taken = new HashMap<>();
    List<Path> outputs = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Path output = output(inputs.get(i), i + 1);
      Path other = taken.put(output.normalize(), inputs.get(i).file());
      if (other != null) {
        throw new UsageError(
            output
                + ": the output of both "
                + other
                + " and "
                + inputs.get(i).file()
                + "; --name '{n}-{name}.{ext}' keeps them apart");
      }
      outputs.add(output);
    }
    return outputs;
  }

  private Path output(Inputs.Input input, int number) {
    String name = input.place().getFileName().toString();
    String extension = FileFormat.extension(input.place());
    String stem = name.substring(0, name.length() - extension.length()).replaceFirst("\\.$", "");
    String ext = format() != null ? format() : writable(extension);
    String made =
        (template == null ? "{name}" + (suffix == null ? "" : suffix) + ".{ext}" : template)
            .replace("{n}", String.valueOf(number))
            .replace("{ext}", ext)
            .replace("{name}", stem);
    if (made.contains("/") || made.contains("\\")) {
      throw new UsageError("an output would be named '" + made + "'; a name without / is expected");
    }
    Path parent = input.place().getParent();
    return (parent == null ? outputDir : outputDir.resolve(parent)).resolve(made);
  }

  private static String writable(String extension) {
    FileFormat given = FileFormat.ofExtension(extension);
    if (given == FileFormat.HDR) {
      return "tif"; // png has no floats
    }
    if (extension.equals("pbm")) {
      return "pgm"; // blending makes greys of black and white
    }
    return given != null && given.writable() ? extension : "png";
  }

  /** Makes an output's folder. */
  static void makeRoom(Path output) {
    try {
      Files.createDirectories(output.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new InputError(output, "the output's folder cannot be made", e);
    }
  }

  /**
   * Whether an output is there already and newer than its input. Outputs take their names only when
   * they are complete.
   */
  static boolean isDone(Path input, Path output) {
    try {
      return Files.isRegularFile(output)
          && Files.size(output) > 0
          && Files.getLastModifiedTime(output).compareTo(Files.getLastModifiedTime(input)) >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
