package org.lanewarp.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lanewarp.cli.io.NpyHeader;

/**
 * Lets {@code -} stand for standard input and output. Decoders move back and forth in a file, and
 * an output shall be whole before any of it leaves; so both go through files in a temporary folder,
 * which the console calls {@code -} as well.
 */
final class Pipes implements AutoCloseable {

  private static final Path DASH = Path.of("-");
  private static final int START = 8;

  private final Console console;
  private Path folder;

  Pipes(Console console) {
    this.console = console;
  }

  static boolean isPipe(Path file) {
    return file.equals(DASH);
  }

  /** The file to read for an input, which holds standard input's content if that is meant. */
  Path in(Path given) {
    if (!isPipe(given)) {
      return given;
    }
    try (InputStream in = new BufferedInputStream(System.in)) {
      in.mark(START);
      byte[] start = in.readNBytes(START);
      in.reset();
      // Image files are told apart by their content; an array is by its name.
      Path file = temporary(NpyHeader.recognises(start) ? "in.npy" : "in.png");
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new InputError(DASH, "standard input cannot be read", e);
    }
  }

  /** The file to write for an output. */
  Path out(Path given, String format) {
    if (!isPipe(given)) {
      return given;
    }
    if (format == null) {
      throw new UsageError("- as the output needs --format, for example --format png");
    }
    try {
      return temporary("out." + format);
    } catch (IOException e) {
      throw new InputError(DASH, "no temporary file can be made", e);
    }
  }

  /** Sends a finished output on its way. */
  void send(Path given, Path written) {
    if (isPipe(given)) {
      try {
        Files.copy(written, console.out());
        console.out().flush();
      } catch (IOException e) {
        throw new InputError(DASH, "standard output cannot be written", e);
      }
    }
  }

  private Path temporary(String name) throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("lanewarp-pipe-");
    }
    Path file = folder.resolve(name);
    console.call(file, DASH);
    return file;
  }

  @Override
  public void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left lies in the system's temporary folder.
    }
  }
}
