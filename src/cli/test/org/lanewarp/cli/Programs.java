package org.lanewarp.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Java programs on the tests' own class path, each in a process of its own. */
public final class Programs {

  private Programs() {}

  /** The command line that runs a class. */
  public static List<String> command(List<String> jvm, String main, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(args);
    return command;
  }

  /** Starts {@code lanewarp} with the arguments' texts; what it prints is lost. */
  static Process start(Path folder, Object... args) throws IOException {
    List<String> words = Arrays.stream(args).map(String::valueOf).toList();
    List<String> jvm = List.of("--add-modules", "jdk.incubator.vector");
    return new ProcessBuilder(command(jvm, Main.class.getName(), words))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
