package org.lanewarp.cli.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it appears whole or not at all: into a temporary file in the same folder,
 * which then takes the file's place.
 */
public final class AtomicFile {

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Fills {@code file}, which exists and is empty. */
    void writeTo(Path file) throws IOException;
  }

  private AtomicFile() {}

  /** Where a target lies: through a link the file it leads to is replaced, not the link. */
  static Path place(Path target) throws IOException {
    return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
  }

  /** Writes or replaces {@code target}; after any failure it is as it was before. */
  public static void write(Path target, Content content) throws IOException {
    Path place = place(target);
    Path temporary = Leftovers.temporary(place);
    // Not Files.createTempFile: its files are readable by their owner only.
    Files.createFile(temporary);
    Leftovers.guard(temporary);
    try {
      content.writeTo(temporary);
      // Onto the disk before it takes the name: a power cut must not leave an empty file there.
      try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      try {
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
      Leftovers.release(temporary);
    }
  }
}
