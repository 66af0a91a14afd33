package org.lanewarp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lanewarp.cli.io.FileFormat;

/** Checks an output's path before any work begins. */
final class OutputGuard {

  private OutputGuard() {}

  static void check(Path out, List<Path> inputs, boolean overwrite) {
    FileFormat format = FileFormat.of(out);
    if (format == null || !format.writable()) {
      String extension = FileFormat.extension(out);
      throw new UsageError(
          out
              + (extension.isEmpty()
                  ? ": the output's extension is missing; "
                  : ": the output's extension '" + extension + "' cannot be written; ")
              + FileFormat.extensions(true)
              + " can");
    }
    if (Files.isDirectory(out)) {
      throw new InputError(out, "is a folder; the output must be a file");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputError(out, "the output's folder " + folder + " does not exist");
    }
    for (Path in : inputs) {
      if (!overwrite && same(in, out)) {
        throw new UsageError(
            out + ": the output would replace the input " + in + "; --overwrite allows that");
      }
    }
  }

  /** Whether both names lead to one file, through links too. */
  private static boolean same(Path in, Path out) {
    try {
      return Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out);
    } catch (IOException e) {
      throw new InputError(out, "cannot be compared with the input " + in, e);
    }
  }
}
