package org.lanewarp.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.cli.InputError;

/** Reads and writes pictures in any of the formats; every failure names its file. */
public final class PictureFile {

  /** Reads something from a file. */
  @FunctionalInterface
  private interface Source<T> {
    T read(Path file) throws IOException;
  }

  private PictureFile() {}

  /**
   * Reads a picture.
   *
   * @throws InputError if the file is missing, unknown, damaged, or holds something else
   */
  public static Picture read(Path file) {
    return read(file, ReadOptions.standard());
  }

  /**
   * The same with options, which concern image files only: the samples of an .npy are plain
   * numbers.
   */
  public static Picture read(Path file, ReadOptions options) {
    FileFormat format = FileFormat.of(file);
    if (format == null && !Files.isDirectory(file)) {
      throw new InputError(
          file, "the extension is unknown; " + FileFormat.extensions(false) + " can be read");
    }
    return format == FileFormat.NPY
        ? readArray(file).toPicture(file)
        : attempt(file, from -> ImageDecoder.read(from, options));
  }

  /**
   * Reads an .npy file of any shape.
   *
   * @throws InputError if the file is missing, damaged, or no array that Lanewarp knows
   */
  public static NpyArray readArray(Path file) {
    return attempt(file, Npy::read);
  }

  /** The same, but the array may be empty. */
  public static NpyArray readAnyArray(Path file) {
    return attempt(file, Npy::readAny);
  }

  /**
   * Writes an array, whole or not at all.
   *
   * @throws InputError if that fails
   */
  public static void writeArray(Path file, NpyArray array) {
    write(file, temporary -> Npy.write(temporary, array));
  }

  /** Reads only the header of an .npy file; the data's length is checked nevertheless. */
  public static NpyHeader readArrayHeader(Path file) {
    return attempt(file, Npy::readHeader);
  }

  /**
   * Reads what an image file says about its pixels, without decoding them.
   *
   * @throws InputError as {@link #read(Path)} does, except for damage among the pixels
   */
  public static ImageHeader readHeader(Path file, ReadOptions options) {
    return attempt(file, from -> ImageDecoder.readHeader(from, options));
  }

  /**
   * Makes sure that a picture of this type and channels can be written to {@code file}, whose
   * extension is known.
   *
   * @throws InputError if something would be lost
   */
  public static void checkFits(Path file, PixelType type, int channels) {
    String refusal = FileFormat.refusal(file, type, channels);
    if (refusal != null) {
      throw new InputError(file, refusal);
    }
  }

  /**
   * Writes a picture, whole or not at all.
   *
   * @throws InputError if that fails
   */
  public static void write(Path file, Picture picture) {
    write(file, picture, WriteOptions.standard());
  }

  /** The same with options, which concern image files only. */
  public static void write(Path file, Picture picture, WriteOptions options) {
    FileFormat format = FileFormat.of(file);
    Image image = picture.image();
    checkFits(file, image.type(), image.channels());
    write(
        file,
        temporary -> {
          if (format == FileFormat.NPY) {
            Npy.write(temporary, NpyArray.of(picture));
          } else {
            ImageEncoder.write(picture, format, temporary, options);
          }
        });
  }

  private static void write(Path file, AtomicFile.Content content) {
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      // Some encoders only say that they failed.
      IOException why = e.getCause() instanceof IOException cause ? cause : e;
      throw new InputError(file, "cannot be written: " + reason(why), e);
    }
  }

  private static <T> T attempt(Path file, Source<T> source) {
    if (Files.isDirectory(file)) {
      throw new InputError(
          file, "is a folder; a file is expected, or --output-dir for all in a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputError(file, "is not a regular file");
    }
    try {
      return source.read(file);
    } catch (NoSuchFileException e) {
      throw new InputError(file, "no such file", e);
    } catch (FileSystemException e) {
      throw new InputError(file, "cannot be read: " + reason(e), e);
    } catch (IOException e) {
      throw new InputError(file, reason(e), e);
    }
  }

  /** The failure in words, without the file's name, which some exceptions repeat. */
  private static String reason(IOException e) {
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
