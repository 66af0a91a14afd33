package org.lanewarp.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lanewarp.cli.Main;

/** What Jazzer calls: runs the command line on what it is given, and looks at the outcome. */
public final class Target {

  /** What an input is taken for: its first byte says which. */
  enum Kind {
    /** An image file; its content says of what format. */
    IMAGE,
    /** A Targa file, which has no signature. */
    TARGA,
    /** An .npy file as an image. */
    ARRAY,
    /** An .npy file as the map of a remap. */
    MAP,
    /** The texts of matrix, size and border, a line each. */
    OPTIONS;

    /** An input of this kind. */
    byte[] input(byte[] content) {
      byte[] input = new byte[content.length + 1];
      input[0] = (byte) ordinal();
      System.arraycopy(content, 0, input, 1, content.length);
      return input;
    }
  }

  private static final List<String> OPTIONS = List.of("--matrix", "--size", "--border");
  private static final Path FOLDER = folder();
  private static final Path OUT = FOLDER.resolve("out.npy");
  private static final Path SOURCE =
      file("source.pgm", "P2 3 2 9 1 2 3 4 5 6".getBytes(StandardCharsets.US_ASCII));

  private Target() {}

  /**
   * Called by Jazzer.
   *
   * @param data a {@link Kind}, then what is taken for it
   */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] content = Arrays.copyOfRange(data, 1, data.length);
    switch (Kind.values()[(data[0] & 0xff) % Kind.values().length]) {
      case IMAGE -> crop(file("in.png", content));
      case TARGA -> crop(file("in.tga", content));
      case ARRAY -> run("resize", file("in.npy", content), List.of("--size=3x3"));
      case MAP -> run("remap", SOURCE, List.of("--map=" + file("map.npy", content)));
      case OPTIONS -> {
        String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        List<String> args = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.length, OPTIONS.size()); i++) {
          args.add(OPTIONS.get(i) + "=" + lines[i]);
        }
        run("warp", SOURCE, args);
      }
    }
  }

  private static void crop(Path in) {
    run("warp", in, List.of("--matrix=1,0,0,0,1,0", "--size=3x3", "--max-pixels=1M"));
  }

  /** Fails unless the command line is done, or refuses in one line and leaves nothing behind. */
  private static void run(String command, Path in, List<String> more) {
    List<String> args = new ArrayList<>(List.of(command, in.toString(), OUT.toString()));
    args.addAll(List.of("--quiet", "--engine=scalar", "--max-memory=64M"));
    args.addAll(more);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String message = err.toString(StandardCharsets.UTF_8);
    boolean said = code == 0 || message.lines().count() == 1 && message.startsWith("lanewarp: ");
    boolean stumbled = message.startsWith("lanewarp: internal error");
    boolean expected = code >= 0 && code <= 2 && said && !stumbled;
    try {
      if (!expected || Files.deleteIfExists(OUT) != (code == 0)) {
        throw new AssertionError("exit code " + code + ": " + message);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("lanewarp-fuzz");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // It lies in the system's temporary folder.
    }
  }

  /** A file of this name and content. */
  private static Path file(String name, byte[] content) {
    try {
      return Files.write(FOLDER.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
