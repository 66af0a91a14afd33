package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which an .npy file can be wrong ends in one line that says which. */
class NpyMalformedTest {

  @TempDir Path folder;

  private static Arguments dictionary(String dictionary, String expected) {
    return arguments(dictionary, NpyBytes.file(dictionary, new byte[24]), expected);
  }

  private static Arguments dtype(String descr, String expected) {
    return dictionary(NpyBytes.dictionary(descr, "(2, 3)"), expected);
  }

  private static Arguments shape(String shape, String expected) {
    return dictionary(NpyBytes.dictionary("|u1", shape), expected);
  }

  static Stream<Arguments> malformed() {
    byte[] good = NpyBytes.file(NpyBytes.dictionary("<f4", "(2, 3)"), new byte[24]);
    byte[] badMagic = good.clone();
    badMagic[0] = 'N';
    byte[] badVersion = good.clone();
    badVersion[6] = 9;
    byte[] longHeader = good.clone();
    longHeader[8] = (byte) 0xff;
    byte[] absurdHeader = NpyBytes.file(2, "{}", new byte[0]);
    Arrays.fill(absurdHeader, 8, 12, (byte) 0xff);
    return Stream.of(
        arguments("empty", new byte[0], "empty"),
        arguments("zip", "PK\3\4....".getBytes(StandardCharsets.US_ASCII), ".npz"),
        arguments("magic", badMagic, "does not begin like a NumPy array"),
        arguments("version", badVersion, "version is 9.0"),
        arguments("cut in magic", Arrays.copyOf(good, 4), "does not begin like"),
        arguments("cut after magic", Arrays.copyOf(good, 7), "inside the header"),
        arguments("cut in length", Arrays.copyOf(good, 9), "inside the header"),
        arguments("cut in header", Arrays.copyOf(good, 40), "the file has 30 left"),
        arguments("header past the end", longHeader, "header announces 255 bytes"),
        arguments("absurd header", absurdHeader, "header announces 4294967295 bytes"),
        arguments(
            "truncated data",
            Arrays.copyOf(good, good.length - 1),
            "needs 24 bytes, the file has 23"),
        arguments(
            "trailing data",
            Arrays.copyOf(good, good.length + 5),
            "needs 24 bytes, the file has 29"),
        dtype("|O", "Python objects"),
        dtype(">f4", "big-endian"),
        dtype(">u2", "big-endian"),
        dtype("<f8", "'<f8'"),
        dtype("<f2", "'<f2'"),
        dtype("<i4", "'<i4'"),
        dtype("|i1", "'|i1'"),
        dtype("|b1", "'|b1'"),
        dtype("<c8", "'<c8'"),
        dtype("|S5", "'|S5'"),
        dtype("", "''"),
        dictionary(
            "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2, 3)}", "structured"),
        dictionary("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}", "Fortran"),
        shape("(0, 3)", "the array is empty"),
        shape("(2, 3, 0)", "the array is empty"),
        shape("(-2, 3)", "negative"),
        shape("(65536, 65536)", "at most 2147483647"),
        shape("(4294967296, 4294967296)", "at most 2147483647"),
        shape("(99999999999999999999,)", "20 digits"),
        shape("(6)", "lacks its comma"),
        shape("(2.0, 3)", "malformed"),
        shape("(2 3)", "malformed"),
        shape("(2,,3)", "malformed"),
        shape("[2, 3]", "malformed"),
        shape("(2, 3", "malformed"),
        dictionary("", "malformed"),
        dictionary("{}", "'descr' is missing"),
        dictionary("{'descr': '<f4'}", "'fortran_order' is missing"),
        dictionary("{'descr': '<f4', 'fortran_order': False}", "'shape' is missing"),
        dictionary("{'descr': '<f4', 'descr': '<f4'}", "comes twice"),
        dictionary("{'descr': '<f4', 'other': 1}", "'other' is unknown"),
        dictionary("{'descr': '<f4', 'fortran_order': 0, 'shape': (6,)}", "True or False"),
        dictionary("{'descr: '<f4'}", "malformed"),
        dictionary("{'descr': '<f4}", "malformed"),
        dictionary(NpyBytes.dictionary("<f4", "(2, 3)") + " x", "follows the dictionary"),
        dictionary("__import__('os').system('true')", "malformed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void isRefusedInOneLine(String name, byte[] bytes, String expected) throws IOException {
    Path file = Files.write(folder.resolve("bad.npy"), bytes);
    Run.of("info", file).fails(1, "bad.npy", expected);
    Run.of("rotate", file, folder.resolve("out.npy"), "--degrees", 5).fails(1, "bad.npy", expected);
    assertEquals(List.of(file), Folder.files(folder), name);
  }

  @ParameterizedTest
  @MethodSource("shapesThatAreNoImage")
  void arraysThatAreNoImageAreRefused(String shape, int elements) throws IOException {
    Path file = NpyBytes.u1(folder.resolve("a.npy"), shape, new int[elements]);
    Run.of("rotate", file, folder.resolve("out.npy"), "--degrees", 5)
        .fails(1, "a.npy", "shape is " + shape, "(H, W) or (H, W, C)");
    assertEquals(List.of(file), Folder.files(folder));
  }

  static Stream<Arguments> shapesThatAreNoImage() {
    return Stream.of(
        arguments("()", 1),
        arguments("(6,)", 6),
        arguments("(2, 3, 5)", 30),
        arguments("(1, 2, 3, 4)", 24));
  }

  @Test
  void aFolderNamedLikeAnArrayIsRefused() throws IOException {
    Path file = Files.createDirectory(folder.resolve("d.npy"));
    Run.of("rotate", file, folder.resolve("out.npy"), "--degrees", 1)
        .fails(1, "d.npy", "is a folder");
    Run.of("info", file).fails(1, "d.npy", "holds no file that can be read");
  }
}
