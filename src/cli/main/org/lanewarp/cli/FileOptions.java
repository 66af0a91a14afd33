package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.lanewarp.cli.io.FileFormat;
import org.lanewarp.cli.io.Limits;
import org.lanewarp.cli.io.ReadOptions;
import org.lanewarp.cli.io.ReadOptions.MetadataMode;
import org.lanewarp.cli.io.ReadOptions.ProfileMode;
import org.lanewarp.cli.io.WriteOptions;
import org.lanewarp.cli.io.WriteOptions.Compression;
import picocli.CommandLine.Option;

/** The options of commands that read and write image files. Values stay text until asked for. */
final class FileOptions {

  private static final int BEST_QUALITY = 100;

  @Option(
      names = "--no-auto-orient",
      description = "Leave the pixels as they are stored; the EXIF orientation turns them else.")
  private boolean noAutoOrient;

  @Option(
      names = "--no-premultiply",
      description =
          "Blend colours without weighting them by alpha. The channels of .npy files are plain"
              + " numbers anyway.")
  private boolean noPremultiply;

  @Option(
      names = "--linear",
      description = "Blend in linear light, taking colours for sRGB; floats: 0 to 1.")
  private boolean linear;

  @Option(
      names = "--profile",
      paramLabel = "MODE",
      description =
          "keep the colour profile, convert to srgb, or strip the profile (default: keep).")
  private String profile;

  @Option(
      names = "--metadata",
      paramLabel = "MODE",
      description =
          "What the output takes over: keep EXIF and profile, only the icc profile, or strip all"
              + " (default: keep).")
  private String metadata;

  @Option(names = "--quality", paramLabel = "Q", description = "Of JPEG, 1 to 100 (default: 95).")
  private String quality;

  @Option(
      names = "--compression",
      paramLabel = "KIND",
      description = "Of TIFF: none, lzw, deflate or packbits (default: none).")
  private String compression;

  @Option(
      names = "--max-pixels",
      paramLabel = "N",
      description = "Refuse image files of more pixels; 500M, for example (default: 268435456).")
  private String maxPixels;

  @Option(
      names = "--max-memory",
      paramLabel = "BYTES",
      description = "Refuse work that takes more; 2G, for example (default: the Java heap).")
  private String maxMemory;

  private int jobs = 1;
  private int count = 1;

  /** Each remark once, however many files it concerns. */
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** Complains about a wrong value now rather than when it is first needed. */
  void check() {
    read(remark -> {});
    write(remark -> {});
  }

  /** What the colours of a file's image stand for while they are blended. */
  Tones tones(Path file) {
    // The channels of an array are plain numbers: none of them is alpha.
    return new Tones(!noPremultiply && FileFormat.of(file) != FileFormat.NPY, linear);
  }

  boolean linear() {
    return linear;
  }

  ReadOptions read(Consumer<String> remarks) {
    return new ReadOptions(
        limits(),
        !noAutoOrient,
        profile == null
            ? ProfileMode.KEEP
            : CommonOptions.constant("--profile", ProfileMode.class, profile),
        metadata == null
            ? MetadataMode.KEEP
            : CommonOptions.constant("--metadata", MetadataMode.class, metadata),
        once(remarks));
  }

  WriteOptions write(Consumer<String> remarks) {
    WriteOptions standard = WriteOptions.standard();
    int q = quality == null ? standard.quality() : Numbers.positive("--quality", quality);
    if (q > BEST_QUALITY) {
      throw new UsageError("--quality is '" + quality + "'; 1 to 100 is expected");
    }
    Compression kind =
        compression == null
            ? standard.compression()
            : CommonOptions.constant("--compression", Compression.class, compression);
    return new WriteOptions(q, kind, once(remarks));
  }

  /** From now on, so many files at a time share the memory. */
  void shareMemory(int jobs) {
    this.jobs = jobs;
  }

  /** From now on, there are so many files. */
  void expect(int count) {
    this.count = count;
  }

  int count() {
    return count;
  }

  Limits limits() {
    Limits standard = Limits.standard();
    return new Limits(
            maxPixels == null ? standard.maxPixels() : Numbers.amount("--max-pixels", maxPixels),
            maxMemory == null ? standard.maxMemory() : Numbers.amount("--max-memory", maxMemory))
        .shared(jobs);
  }

  private Consumer<String> once(Consumer<String> remarks) {
    return remark -> {
      if (said.add(remark)) {
        remarks.accept(remark);
      }
    };
  }
}
