package org.lanewarp.cli.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file formats, told apart by a file name's extension. */
public enum FileFormat {
  /** Portable Network Graphics: 8 and 16 bits, 1 to 4 channels. */
  PNG(true, "png"),
  /** JPEG: 8 bits, 1 or 3 channels. */
  JPEG(true, "jpg", "jpeg"),
  /** TIFF: 8 and 16 bits and floats, 1 to 4 channels. */
  TIFF(true, "tif", "tiff"),
  /** Windows bitmap: 8 bits, 1 or 3 channels. */
  BMP(true, "bmp"),
  /** GIF, read only: the first frame. */
  GIF(false, "gif"),
  /** A NumPy array: u1, u2 or f4. */
  NPY(true, "npy");

  private final boolean writable;
  private final String extension;
  private final String longExtension;

  FileFormat(boolean writable, String extension) {
    this(writable, extension, extension);
  }

  FileFormat(boolean writable, String extension, String longExtension) {
    this.writable = writable;
    this.extension = extension;
    this.longExtension = longExtension;
  }

  /** The format that the file's extension names, in either case; null if there is none such. */
  public static FileFormat of(Path file) {
    String extension = extension(file);
    for (FileFormat format : values()) {
      if (extension.equals(format.extension) || extension.equals(format.longExtension)) {
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

  /** The extensions of all formats, or of those that can be written: {@code png, jpg, …}. */
  public static String extensions(boolean writableOnly) {
    return Arrays.stream(values())
        .filter(format -> format.writable || !writableOnly)
        .map(format -> format.extension)
        .collect(Collectors.joining(", "));
  }
}
