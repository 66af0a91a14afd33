package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Resampler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that each command knows. They may stand before or after the command's name, so there
 * is one object for all commands. Values stay text until they are asked for.
 */
final class CommonOptions {

  /**
   * In a new JVM the vector engine begins slowly: until this many pixels are done, the scalar one
   * is ahead. The results are the same.
   */
  private static final long WORTH_WARMING = 1 << 26;

  private final ThreadLocal<Long> expected = ThreadLocal.withInitial(() -> Long.MAX_VALUE);

  @Option(
      names = "--interpolation",
      scope = ScopeType.INHERIT,
      paramLabel = "KIND",
      description = "nearest, bilinear or bicubic (default: bilinear).")
  private String interpolation;

  @Option(
      names = "--border",
      scope = ScopeType.INHERIT,
      paramLabel = "KIND",
      description =
          "What lies outside the image: constant[:V[,V...]], replicate, reflect, reflect101, wrap"
              + " or transparent (default: constant:0).")
  private String border;

  @Option(
      names = "--engine",
      scope = ScopeType.INHERIT,
      paramLabel = "ENGINE",
      description =
          "auto, vector or scalar (default: auto, which is scalar for few pixels). The results are"
              + " the same.")
  private String engine;

  @Option(
      names = "--threads",
      scope = ScopeType.INHERIT,
      paramLabel = "N",
      description = "The most threads to use (default: all cores). The results are the same.")
  private String threads;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print no progress and no remarks.")
  private boolean quiet;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print the result as one JSON object.")
  private boolean json;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print what memory files take, and the stack trace of an error.")
  private boolean verbose;

  @Option(
      names = "--overwrite",
      scope = ScopeType.INHERIT,
      description = "Allow an output to take the place of an input.")
  private boolean overwrite;

  @SuppressWarnings("unused") // picocli itself acts on this one and the next
  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      scope = ScopeType.INHERIT,
      versionHelp = true,
      description = "Print the version.")
  private boolean version;

  private int jobs = 1;

  /** Complains about a wrong value now rather than when it is first needed. */
  void check() {
    interpolation();
    border();
    threads();
    if (engine != null) {
      engine();
    }
  }

  /** The resampler that the options describe. */
  Resampler resampler() {
    return Resampler.of(interpolation()).border(border()).threads(threads()).engine(engine());
  }

  boolean givesInterpolation() {
    return interpolation != null;
  }

  boolean givesBorder() {
    return border != null;
  }

  Interpolation interpolation() {
    return interpolation == null
        ? Interpolation.BILINEAR
        : constant("--interpolation", Interpolation.class, interpolation);
  }

  Border border() {
    return border == null ? Border.constant(0) : BorderOption.parse(border);
  }

  /** Complains if the border does not fit an image. */
  void checkBorder(Image image, Path file) {
    try {
      border().fill(image.type(), image.channels());
    } catch (IllegalArgumentException e) {
      throw new UsageError("--border for " + file + ": " + e.getMessage());
    }
  }

  /** The engine; for auto, the scalar one where little is expected. */
  Engine engine() {
    Engine given = engine == null ? Engine.AUTO : constant("--engine", Engine.class, engine);
    boolean isFree = given == Engine.AUTO && System.getProperty("org.lanewarp.engine") == null;
    if (isFree && expected.get() < WORTH_WARMING) {
      return Engine.SCALAR;
    }
    if (given != Engine.SCALAR) {
      VectorApi.load();
    }
    return given;
  }

  /** Complains about an engine that was asked for and cannot run. */
  void checkEngine() {
    if (engine != null) {
      engine().resolve();
    }
  }

  /**
   * Tells how many pixels are going to be computed, in this file and those that follow. It holds
   * for the thread that tells: others work on other files.
   */
  void expect(long pixels) {
    expected.set(pixels);
  }

  int threads() {
    return threads == null
        ? Math.max(1, Runtime.getRuntime().availableProcessors() / jobs)
        : Numbers.positive("--threads", threads);
  }

  /** From now on, so many files at a time share the cores. */
  void shareThreads(int jobs) {
    this.jobs = jobs;
  }

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  boolean overwrite() {
    return overwrite;
  }

  static <E extends Enum<E>> E constant(String option, Class<E> type, String text) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    int last = names.lastIndexOf(", ");
    throw new UsageError(
        option
            + " is '"
            + text
            + "'; "
            + names.substring(0, last)
            + " or "
            + names.substring(last + 2)
            + " is expected");
  }
}
