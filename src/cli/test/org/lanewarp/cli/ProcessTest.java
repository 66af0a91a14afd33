package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewarp.cli.io.Npy;

/** The program as a process of its own: exit codes, streams, and no display. */
class ProcessTest {

  @TempDir Path folder;

  private Run run(List<String> jvm, Object... args) throws IOException, InterruptedException {
    return run(Redirect.PIPE, jvm, args);
  }

  private Run run(Redirect in, List<String> jvm, Object... args)
      throws IOException, InterruptedException {
    List<String> words = Arrays.stream(args).map(Object::toString).toList();
    List<String> command = Programs.command(jvm, Main.class.getName(), words);
    File out = folder.resolve("stdout").toFile();
    File err = folder.resolve("stderr").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in)
            .redirectOutput(out)
            .redirectError(err)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Run(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  @Test
  void relativeNamesAndExitCodesWork() throws IOException, InterruptedException {
    NpyBytes.u1(folder.resolve("in.npy"), "(1, 3)", 1, 2, 3);
    List<String> vector = List.of("--add-modules", "jdk.incubator.vector");
    Run good = run(vector, "rotate", "in.npy", "out.npy", "--degrees", "180", "--json");
    good.succeeds();
    assertEquals("out.npy", good.json().get("output"));
    assertArrayEquals(new byte[] {3, 2, 1}, (byte[]) Npy.read(folder.resolve("out.npy")).data());
    assertEquals(1, run(vector, "rotate", "none.npy", "out.npy", "--degrees", "1").code());
    assertEquals(2, run(vector, "rotate", "in.npy").code());
  }

  @Test
  void aPipeIsNotNamedByItsTemporaryFileWhateverThatIsCalled()
      throws IOException, InterruptedException {
    Path odd = Files.createDirectory(folder.resolve("a (b) $1\\E"));
    Path rgb = Files.writeString(folder.resolve("in.ppm"), "P6 1 1 255\nRG");
    List<String> jvm = List.of("-Djava.io.tmpdir=" + odd);
    run(Redirect.from(rgb.toFile()), jvm, "resize", "-", "-", "--size", "2x2", "--format", "png")
        .fails(1, "lanewarp: -: ");
    assertEquals(List.of(), Folder.files(odd));
  }

  @Test
  void aSmallImageNeedsNoVectorsAndIsNotWarnedAboutThem() throws IOException, InterruptedException {
    NpyBytes.u1(folder.resolve("in.npy"), "(1, 3)", 1, 2, 3);
    Run run = run(List.of(), "rotate", "in.npy", "out.npy", "--degrees", "10", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void turningAnImageUprightDoesNotAskForVectors() throws IOException, InterruptedException {
    PngBytes.grey(folder.resolve("in.png"), 3, 2, 1, 2, 3, 4, 5, 6).exif(6).write();
    Run run = run(List.of(), "rotate", "in.png", "out.png", "--degrees", "10", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void withoutTheVectorModuleItSaysSoInOneLineAndRunsScalar()
      throws IOException, InterruptedException {
    // One small image would not need it.
    Run run = run(List.of(), "info", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("scalar"), run.out());
    List<String> lines = run.err().lines().toList();
    assertEquals(1, lines.size(), run.err());
    assertTrue(lines.get(0).startsWith("lanewarp: ") && lines.get(0).contains("scalar"), run.err());
  }

  @Test
  void verifyNeedsTheVectorEngine() throws IOException, InterruptedException {
    Run run = run(List.of(), "verify");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("vector engine cannot run here"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void memoryThatDoesNotSufficeIsAnErrorOfOneLine() throws IOException, InterruptedException {
    NpyBytes.u1(folder.resolve("in.npy"), "(1, 3)", 1, 2, 3);
    Run run =
        run(
            List.of("-Xmx40m", "--add-modules", "jdk.incubator.vector"),
            "warp",
            "in.npy",
            "out.npy",
            "--matrix",
            "1,0,0,0,1,0",
            "--size",
            "20000x20000");
    assertEquals(1, run.code());
    List<String> lines =
        run.err().lines().filter(line -> !line.startsWith("WARNING: Using incubator")).toList();
    assertEquals(1, lines.size(), run.err());
    assertTrue(lines.get(0).contains("not enough memory"), run.err());
    assertEquals(false, Files.exists(folder.resolve("out.npy")));
    assertEquals(
        false,
        new String(Files.readAllBytes(folder.resolve("stderr")), StandardCharsets.UTF_8)
            .contains("\tat "));
  }
}
