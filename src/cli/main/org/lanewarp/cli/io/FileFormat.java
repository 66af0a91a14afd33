package org.lanewarp.cli.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lanewarp.PixelType;

/** The file formats, told apart by a file name's extension. */
public enum FileFormat {
  /** Portable Network Graphics: 8 and 16 bits, 1 to 4 channels. */
  PNG(true, "png"),
  /** JPEG: 8 bits, 1 or 3 channels; CMYK is read as RGB. */
  JPEG(true, "jpg", "jpeg", "jpe"),
  /** TIFF, BigTIFF too: 8 and 16 bits and floats, 1 to 4 channels. */
  TIFF(true, "tif", "tiff", "btf"),
  /** Windows bitmap: 8 bits, 1 or 3 channels. */
  BMP(true, "bmp", "dib"),
  /** Netpbm: 8 and 16 bits, 1 channel (pgm) or 3 (ppm). */
  PNM(true, "pnm", "pgm", "ppm", "pbm"),
  /** Netpbm's PAM: 8 and 16 bits, 1 to 4 channels. */
  PAM(true, "pam"),
  /** Portable float map: floats, 1 or 3 channels. */
  PFM(true, "pfm"),
  /** WebP, read only: lossy and lossless, the first frame. */
  WEBP(false, "webp"),
  /** GIF, read only: the first frame. */
  GIF(false, "gif"),
  /** Photoshop, read only: the merged image. */
  PSD(false, "psd", "psb"),
  /** Truevision Targa, read only. */
  TGA(false, "tga"),
  /** Radiance RGBE, read only, as floats. */
  HDR(false, "hdr"),
  /** A NumPy array: u1, u2 or f4. */
  NPY(true, "npy");

  private final boolean writable;
  private final List<String> extensions;

  FileFormat(boolean writable, String... extensions) {
    this.writable = writable;
    this.extensions = List.of(extensions);
  }

  /** The format that the file's extension names, in either case; null if there is none such. */
  public static FileFormat of(Path file) {
    return ofExtension(extension(file));
  }

  /** The format of an extension in lower case without its dot; null if there is none such. */
  public static FileFormat ofExtension(String extension) {
    for (FileFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return format;
      }
    }
    return null;
  }

  /** The file name's extension in lower case without its dot, empty if it has none. */
  public static String extension(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether Lanewarp writes this format; it reads all of them. */
  public boolean writable() {
    return writable;
  }

  /** The usual extension, without its dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** The extensions of all formats, or of those that can be written: {@code png, jpg, …}. */
  public static String extensions(boolean writableOnly) {
    return Arrays.stream(values())
        .filter(format -> format.writable || !writableOnly)
        .map(FileFormat::extension)
        .collect(Collectors.joining(", "));
  }

  /** Why a file of this name cannot hold such samples without a loss, or null if it can. */
  static String refusal(Path file, PixelType type, int channels) {
    FileFormat format = of(file);
    if (format.holds(type, channels) && extensionHolds(extension(file), channels)) {
      return null;
    }
    return reason(extension(file), format, type, channels)
        + "; "
        + Arrays.stream(values())
            .filter(other -> other.holds(type, channels))
            .map(other -> "." + other.extension())
            .collect(Collectors.joining(", "))
        + " can hold it";
  }

  private boolean holds(PixelType type, int channels) {
    boolean opaque = channels % 2 == 1;
    return switch (this) {
      case PNG, PAM -> type.isInteger();
      case JPEG, BMP -> type == PixelType.U8 && opaque;
      case PNM -> type.isInteger() && opaque;
      case PFM -> type == PixelType.F32 && opaque;
      case TIFF, NPY -> true;
      case WEBP, GIF, PSD, TGA, HDR -> false;
    };
  }

  /** The extensions of PNM say more than the format: pgm is grey and ppm RGB. */
  private static boolean extensionHolds(String extension, int channels) {
    return switch (extension) {
      case "pbm" -> false;
      case "pgm" -> channels == 1;
      case "ppm" -> channels == 3;
      default -> true;
    };
  }

  private static String reason(String extension, FileFormat format, PixelType type, int channels) {
    if (!format.writable) {
      return format + " is read only";
    }
    if (extension.equals("pbm")) {
      return "PBM has 1 bit a sample";
    }
    if (format == PFM && type.isInteger()) {
      return format + " has float samples and the image integers";
    }
    if (format != PFM && type == PixelType.F32) {
      return format + " has no float samples";
    }
    if (type == PixelType.U16 && (format == JPEG || format == BMP)) {
      return format + " has 8 bits a sample and the image 16";
    }
    return switch (extension) {
          case "pgm" -> "PGM has 1 channel";
          case "ppm" -> "PPM has 3 channels";
          default -> format + " has 1 or 3 channels";
        }
        + " and the image "
        + channels;
  }
}
