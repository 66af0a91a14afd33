package org.lanewarp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanewarp.cli.io.FileFormat;
import org.lanewarp.cli.io.Leftovers;

/** Checks an output's path before any work begins, and tidies up after runs that were killed. */
final class OutputGuard {

  private OutputGuard() {}

  static void check(Path out, List<Path> inputs, boolean overwrite) {
    if (Files.isDirectory(out)) {
      throw new InputError(out, "is a folder; the output must be a file");
    }
    checkFormat(out);
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputError(out, "the output's folder " + folder + " does not exist");
    }
    checkAll(List.of(out), inputs, overwrite);
  }

  /** The same for many outputs, whose folders need not be there yet. */
  static void checkAll(List<Path> outputs, List<Path> inputs, boolean overwrite) {
    Map<Object, Path> identities = new HashMap<>();
    for (Path in : overwrite ? List.<Path>of() : inputs) {
      if (Files.exists(in)) {
        identities.put(identity(in), in);
      }
    }
    for (Path out : outputs) {
      checkFormat(out);
      if (Files.isDirectory(out)) {
        throw new InputError(out, "is a folder; the output must be a file");
      }
      if (overwrite) {
        continue;
      }
      if (Files.isSymbolicLink(out) && !Files.exists(out)) {
        throw new UsageError(
            out + ": the output would replace a link that leads nowhere; --overwrite allows that");
      }
      Path in = Files.exists(out) ? identities.get(identity(out)) : null;
      if (in != null) {
        throw new UsageError(
            out + ": the output would replace the input " + in + "; --overwrite allows that");
      }
    }
    Leftovers.sweep(outputs);
  }

  private static void checkFormat(Path out) {
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
  }

  /** What two names have in common if they lead to one file, through links too. */
  private static Object identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key != null ? key : file.toRealPath();
    } catch (IOException e) {
      throw new InputError(file, "cannot be told apart from other files", e);
    }
  }
}
