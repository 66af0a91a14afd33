package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input or an output's place that fails: exit code 1, one line, and nothing written. */
class InputErrorTest {

  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void image() throws IOException {
    in = NpyBytes.u1(folder.resolve("in.npy"), "(2, 2)", 1, 2, 3, 4);
    out = folder.resolve("out.npy");
  }

  private void nothingIsWritten() throws IOException {
    for (Path file : Folder.files(folder)) {
      String name = file.getFileName().toString();
      assertEquals(false, name.startsWith("out") || name.endsWith(".tmp"), name);
    }
  }

  @Test
  void aMissingInputIsNamed() throws IOException {
    Run.of("rotate", folder.resolve("none.png"), out, "--degrees", 5)
        .fails(1, "none.png: no such file");
    Run.of("rotate", folder.resolve("none.npy"), out, "--degrees", 5)
        .fails(1, "none.npy: no such file");
    nothingIsWritten();
  }

  @Test
  void aFolderAsTheInputLeadsToTheOptionForFolders() {
    Run.of("rotate", folder, out, "--degrees", 5).fails(1, "is a folder", "--output-dir");
    Run.of("rotate", in, folder, "--degrees", 5).fails(1, "is a folder", "must be a file");
  }

  @Test
  void anUnknownExtensionIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("a.doc"));
    Run.of("rotate", file, out, "--degrees", 5).fails(1, "a.doc", "extension is unknown", "png");
    nothingIsWritten();
  }

  @Test
  void aMissingOutputFolderIsNamedBeforeTheInputIsRead() {
    Path far = folder.resolve("no").resolve("out.npy");
    Run.of("rotate", folder.resolve("none.npy"), far, "--degrees", 5)
        .fails(1, far.getParent().toString(), "does not exist");
  }

  @Test
  void anOutputThatIsAFolderIsRefused() throws IOException {
    Path place = Files.createDirectory(folder.resolve("d.png"));
    Run.of("rotate", in, place, "--degrees", 5).fails(1, "d.png", "is a folder");
    assertEquals(List.of(), Folder.files(place));
  }

  @Test
  void aLineBreakInAFileNameStaysInOneLine() {
    Run.of("rotate", folder.resolve("a\nb.png"), out, "--degrees", 5).fails(1, "a b.png");
  }

  @Test
  void aFileNameThatCannotBeIsAUsageError() throws IOException {
    Run.of("rotate", in, folder + "/out\0.png", "--degrees", 5).fails(2, "is not one", "LC_ALL");
    nothingIsWritten();
  }

  @Test
  void mapsOfOtherShapesAreRefused() throws IOException {
    Path flat = NpyBytes.f4(folder.resolve("flat.npy"), "(2, 2)", new float[4]);
    Path pairs = NpyBytes.f4(folder.resolve("pairs.npy"), "(2, 2, 2)", new float[8]);
    Path triples = NpyBytes.f4(folder.resolve("triples.npy"), "(2, 2, 3)", new float[12]);
    Path wide = NpyBytes.f4(folder.resolve("wide.npy"), "(2, 3)", new float[6]);
    Run.of("remap", in, out, "--map", flat).fails(1, "flat.npy", "(2, 2)", "(H, W, 2)");
    Run.of("remap", in, out, "--map", triples).fails(1, "triples.npy", "(H, W, 2)");
    Run.of("remap", in, out, "--map-x", pairs, "--map-y", flat).fails(1, "pairs.npy", "(H, W)");
    Run.of("remap", in, out, "--map-x", flat, "--map-y", pairs).fails(1, "pairs.npy", "(H, W)");
    Run.of("remap", in, out, "--map-x", flat, "--map-y", wide)
        .fails(1, "wide.npy", "(2, 3)", "(2, 2) is expected", "flat.npy");
    nothingIsWritten();
  }

  @Test
  void mapsOfOtherTypesAreRefused() throws IOException {
    Path bytes = NpyBytes.u1(folder.resolve("bytes.npy"), "(2, 2, 2)", new int[8]);
    Run.of("remap", in, out, "--map", bytes).fails(1, "bytes.npy", "|u1", "<f4");
    Path image = Files.createFile(folder.resolve("map.png"));
    Run.of("remap", in, out, "--map", image).fails(1, "map.png", "empty");
    nothingIsWritten();
  }

  @Test
  void infoGoesOnAfterABadFileAndFailsAtTheEnd() throws IOException {
    Run run = Run.of("info", folder.resolve("none.png"), in);
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(true, run.out().contains("in.npy: npy, shape 2, 2, |u1"), run.out());
  }
}
