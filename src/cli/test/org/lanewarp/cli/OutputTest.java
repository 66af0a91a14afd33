package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewarp.cli.io.AtomicFile;
import org.lanewarp.cli.io.Npy;

/** What becomes of files that are in the way of an output. */
class OutputTest {

  @TempDir Path folder;

  private Path in;

  @BeforeEach
  void image() throws IOException {
    in = NpyBytes.u1(folder.resolve("in.npy"), "(1, 4)", 1, 2, 3, 4);
  }

  private Run turn(Path from, Path to, Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(new Object[] {"rotate", from, to, "--degrees", 180}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args);
  }

  private byte[] samples(Path file) throws IOException {
    return (byte[]) Npy.read(file).data();
  }

  @Test
  void anInputIsNotReplaced() throws IOException {
    turn(in, in).fails(2, "in.npy", "--overwrite");
    turn(in, folder.resolve(".").resolve("in.npy")).fails(2, "--overwrite");
    assertArrayEquals(new byte[] {1, 2, 3, 4}, samples(in));
  }

  @Test
  void anInputIsNotReplacedThroughLinks() throws IOException {
    Path soft = Files.createSymbolicLink(folder.resolve("soft.npy"), in);
    Path hard = Files.createLink(folder.resolve("hard.npy"), in);
    turn(in, soft).fails(2, "soft.npy", "--overwrite");
    turn(in, hard).fails(2, "hard.npy", "--overwrite");
    turn(soft, in).fails(2, "in.npy", "--overwrite");
    assertArrayEquals(new byte[] {1, 2, 3, 4}, samples(in));
  }

  @Test
  void aMapIsAnInputToo() throws IOException {
    Path map = NpyBytes.f4(folder.resolve("map.npy"), "(1, 1, 2)", 2, 0);
    byte[] before = Files.readAllBytes(map);
    Run.of("remap", in, map, "--map", map).fails(2, "map.npy", "--overwrite");
    assertArrayEquals(before, Files.readAllBytes(map));
  }

  @Test
  void overwriteReplacesAnInput() throws IOException {
    turn(in, in, "--overwrite").succeeds();
    assertArrayEquals(new byte[] {4, 3, 2, 1}, samples(in));
    assertEquals(List.of(in), Folder.files(folder));
  }

  @Test
  void anotherFileIsSimplyReplaced() throws IOException {
    Path out = Files.writeString(folder.resolve("out.npy"), "old");
    turn(in, out).succeeds();
    assertArrayEquals(new byte[] {4, 3, 2, 1}, samples(out));
    assertEquals(List.of(in, out), Folder.files(folder));
  }

  @Test
  void aLinkToAnotherFileStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.npy"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.npy"), target);
    turn(in, link).succeeds();
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(new byte[] {4, 3, 2, 1}, samples(target));
  }

  @Test
  void anOutputIsAsReadableAsAnyNewFile() throws IOException {
    Path out = folder.resolve("out.npy");
    turn(in, out).succeeds();
    Path plain = Files.writeString(folder.resolve("plain"), "");
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(out));
  }

  /** A file such as a run leaves behind that is killed while it writes {@code output}. */
  private Path leftover(long pid, String output) throws IOException {
    String mark = String.format("%08x", output.hashCode());
    return Files.writeString(
        folder.resolve(".lanewarp-" + pid + "-" + mark + "-0123456789abcdef.tmp"), "half");
  }

  @Test
  void whatAKilledRunLeftOfAnOutputGoesWithTheNext() throws IOException, InterruptedException {
    long dead = dead();
    leftover(dead, "out.npy");
    Path other = leftover(dead, "other.npy");
    Path out = folder.resolve("out.npy");
    turn(in, out).succeeds();
    assertEquals(List.of(other, in, out), Folder.files(folder));
    turn(in, folder.resolve("other.npy")).succeeds();
    assertEquals(List.of(in, folder.resolve("other.npy"), out), Folder.files(folder));
  }

  @Test
  void whatALivingProcessWritesStays() throws IOException {
    Path alive = leftover(ProcessHandle.current().pid(), "out.npy");
    turn(in, folder.resolve("out.npy")).succeeds();
    assertTrue(Files.exists(alive));
    // Older than the process: one of the same number left it.
    Files.setLastModifiedTime(alive, FileTime.fromMillis(0));
    turn(in, folder.resolve("out.npy")).succeeds();
    assertFalse(Files.exists(alive));
  }

  @Test
  void namesThatOnlyLookLikeATemporaryStay() throws IOException, InterruptedException {
    Path own = Files.writeString(folder.resolve(".lanewarp-" + dead() + ".tmp"), "mine");
    turn(in, folder.resolve("out.npy")).succeeds();
    assertEquals("mine", Files.readString(own));
  }

  /** The number of a process that is no more. */
  private static long dead() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    process.waitFor();
    return process.pid();
  }

  @Test
  void aFailureWhileWritingLeavesTheOldFileAndNoOther() throws IOException {
    Path out = Files.writeString(folder.resolve("out.npy"), "old");
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                AtomicFile.write(
                    out,
                    file -> {
                      Files.writeString(file, "half");
                      throw new IOException("disk full");
                    }));
    assertEquals("disk full", failure.getMessage());
    assertEquals("old", Files.readString(out));
    assertEquals(List.of(in, out), Folder.files(folder));
  }
}
