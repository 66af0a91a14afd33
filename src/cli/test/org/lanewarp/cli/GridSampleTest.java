package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;

/** grid-sample, grid-sample-backward and affine-grid. */
class GridSampleTest {

  /** PyTorch's numbers, which the engine's tests own. */
  private static final Path TORCH = Path.of("..", "engine", "test-resources", "grid-sample");

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name + ".npy");
  }

  @ParameterizedTest
  @CsvSource({
    "grid-bilinear-zeros-half, --mode bilinear --padding zeros",
    "grid-bilinear-border-align, --mode bilinear --padding border --align-corners",
    "grid-nearest-reflection-half, --mode nearest --padding reflection",
    "grid-bicubic-reflection-align, --mode bicubic --padding reflection --align-corners"
  })
  void pytorchsNumbersComeOut(String name, String mode) throws IOException {
    Path at = TORCH.resolve(name);
    Path grid = at.resolve("grid.npy");
    Object[] forward = {"grid-sample", at.resolve("in.npy"), file("out"), "--grid", grid};
    Run.of(joined(forward, mode)).succeeds();
    close(at.resolve("expected.npy"), file("out"), 2e-5f);
    Object[] backward = {
      "grid-sample-backward",
      at.resolve("in.npy"),
      "--grid",
      grid,
      "--grad-output",
      at.resolve("grad_output.npy"),
      "--grad-input",
      file("gi"),
      "--grad-grid",
      file("gg")
    };
    Run.of(joined(backward, mode)).succeeds();
    close(at.resolve("grad_input.npy"), file("gi"), 2e-4f);
    close(at.resolve("grad_grid.npy"), file("gg"), 1e-2f);
  }

  private static Object[] joined(Object[] args, String options) {
    List<Object> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of(options.split(" ")));
    return all.toArray();
  }

  private static void close(Path expected, Path actual, float tolerance) throws IOException {
    NpyArray e = Npy.read(expected);
    NpyArray a = Npy.read(actual);
    assertEquals(e.header(), a.header());
    assertArrayEquals((float[]) e.data(), (float[]) a.data(), tolerance);
  }

  @Test
  void affineGridsAreMade() throws IOException {
    Path theta = NpyBytes.f4(file("theta"), "(1, 2, 3)", 1, 2, 3, 4, 5, 6);
    Run run =
        Run.of("affine-grid", theta, file("grid"), "--size", "2x2", "--align-corners", "--json");
    Map<String, Object> json = run.succeeds().json();
    assertEquals("affine-grid", json.get("command"));
    assertEquals(List.of(1, 2, 2, 2), json.get("shape"));
    NpyArray grid = Npy.read(file("grid"));
    assertEquals(List.of(1, 2, 2, 2), grid.header().shape());
    assertArrayEquals(new float[] {0, -3, 2, 5, 4, 7, 6, 15}, (float[]) grid.data(), 1e-5f);
    Run.of("affine-grid", theta, file("grid"), "--size", "2x2").succeeds();
    float[] half = {1.5f, 1.5f, 2.5f, 5.5f, 3.5f, 6.5f, 4.5f, 10.5f};
    assertArrayEquals(half, (float[]) Npy.read(file("grid")).data(), 1e-5f);
  }

  private Path input() throws IOException {
    return NpyBytes.f4(file("in"), "(1, 1, 2, 2)", 1, 2, 3, 4);
  }

  private Path grid() throws IOException {
    return NpyBytes.f4(file("grid"), "(1, 1, 2, 2)", 0, 0, 2, 0);
  }

  @Test
  void theReportTellsTheMode() throws IOException {
    Run run =
        Run.of("grid-sample", input(), file("out"), "--grid", grid(), "--json", "--threads", 2);
    Map<String, Object> json = run.succeeds().json();
    assertEquals("grid-sample", json.get("command"));
    assertEquals(List.of(1, 1, 1, 2), json.get("shape"));
    assertEquals("bilinear", json.get("mode"));
    assertEquals("zeros", json.get("padding"));
    assertEquals(false, json.get("alignCorners"));
    assertArrayEquals(new float[] {2.5f, 0}, (float[]) Npy.read(file("out")).data());
    Run.of("grid-sample", input(), file("out"), "--grid", grid(), "--padding", "border").succeeds();
    assertArrayEquals(new float[] {2.5f, 3}, (float[]) Npy.read(file("out")).data());
  }

  @Test
  void emptyTensorsGiveEmptyOutputs() throws IOException {
    Path none = NpyBytes.f4(file("none"), "(0, 3, 4, 5)");
    Path noGrid = NpyBytes.f4(file("nogrid"), "(0, 6, 7, 2)");
    Run.of("grid-sample", none, file("out"), "--grid", noGrid).succeeds();
    assertEquals(List.of(0, 3, 6, 7), Npy.readAny(file("out")).header().shape());
    Path noChannels = NpyBytes.f4(file("nochannels"), "(1, 0, 4, 5)");
    Path go = NpyBytes.f4(file("go"), "(1, 0, 1, 2)");
    Run.of(
            "grid-sample-backward",
            noChannels,
            "--grid",
            grid(),
            "--grad-output",
            go,
            "--grad-grid",
            file("gg"))
        .succeeds();
    assertArrayEquals(new float[4], (float[]) Npy.read(file("gg")).data());
  }

  private void refused(int code, String[] words, Object... args) throws IOException {
    Run.of(args).fails(code, words);
    for (Path file : Folder.files(folder)) {
      String name = file.getFileName().toString();
      assertTrue(!name.startsWith("out") && !name.endsWith(".tmp"), name);
    }
  }

  private static String[] words(String... words) {
    return words;
  }

  @Test
  void shapesThatDoNotFitAreNamed() throws IOException {
    Path in = input();
    Path grid = grid();
    Path out = file("out");
    Path flat = NpyBytes.f4(file("flat"), "(2, 2)", 1, 2, 3, 4);
    Path two = NpyBytes.f4(file("two"), "(2, 1, 1, 2)", 1, 2, 3, 4);
    Path bytes = NpyBytes.u1(file("bytes"), "(1, 1, 2, 2)", 1, 2, 3, 4);
    Path scalar = NpyBytes.f4(file("scalar"), "()", 1);
    Path thin = NpyBytes.f4(file("thin"), "(1, 1, 0, 2)");
    refused(
        1, words("flat.npy", "(2, 2)", "(N, C, H, W)"), "grid-sample", flat, out, "--grid", grid);
    refused(1, words("scalar.npy", "()"), "grid-sample", scalar, out, "--grid", grid);
    refused(1, words("bytes.npy", "|u1", "<f4"), "grid-sample", bytes, out, "--grid", grid);
    refused(1, words("thin.npy", "1 or more"), "grid-sample", thin, out, "--grid", grid);
    refused(1, words("flat.npy", "(N, H, W, 2)"), "grid-sample", in, out, "--grid", flat);
    refused(1, words("two.npy", "batch"), "grid-sample", in, out, "--grid", two);
    refused(1, words("none.npy", "no such"), "grid-sample", in, out, "--grid", file("none"));
    refused(1, words("flat.npy", "(N, 2, 3)"), "affine-grid", flat, out, "--size", "2x2");
    Path theta = NpyBytes.f4(file("theta"), "(1, 2, 3)", 1, 2, 3, 4, 5, 6);
    refused(1, words("2147483647"), "affine-grid", theta, out, "--size", "40000x40000");
    Object[] backward = {
      "grid-sample-backward", in, "--grid", grid, "--grad-output", in, "--grad-grid", out
    };
    refused(1, words("in.npy", "(1, 1, 2, 2)", "(1, 1, 1, 2)"), backward);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grid-sample IN OUT | missing --grid G",
        "grid-sample IN OUT --grid G --mode cubic | --mode is 'cubic'",
        "grid-sample IN OUT --grid G --padding wrap | --padding is 'wrap'",
        "grid-sample IN out.png --grid G | .npy",
        "grid-sample IN IN --grid G | would replace",
        "grid-sample-backward IN --grid G --grad-output IN | no output is given",
        "grid-sample-backward IN --grid G --grad-output IN --grad-input OUT --grad-grid OUT | use two",
        "affine-grid IN OUT | missing --size WxH",
        "affine-grid IN OUT --size 3 | --size is '3'"
      })
  void wrongUsageIsNamed(String line) throws IOException {
    String[] parts = line.split(" \\| ", -1);
    Object[] args = List.of(parts[0].split(" ")).toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] =
          switch (args[i].toString()) {
            case "IN" -> input();
            case "G" -> grid();
            case "OUT" -> file("out");
            case "out.png" -> folder.resolve("out.png");
            default -> args[i];
          };
    }
    refused(2, words(parts[1]), args);
  }
}
