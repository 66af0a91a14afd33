package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.Affine;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;

/** align finds motions that are known, and says so where there is none to find. */
class AlignTest {

  private static final int WIDTH = 220;
  private static final int HEIGHT = 180;

  @TempDir Path folder;

  /** Blots of many sizes, as f32: something to hold on to at every level. */
  private static ImageF32 scene(long seed) {
    Random random = new Random(seed);
    float[] values = new float[WIDTH * HEIGHT];
    for (int blot = 0; blot < 260; blot++) {
      double x = random.nextInt(WIDTH);
      double y = random.nextInt(HEIGHT);
      double r = 2 + 24 * Math.pow(random.nextDouble(), 3);
      double tone = 120 * (random.nextDouble() - 0.5);
      for (int i = 0; i < values.length; i++) {
        double dx = (i % WIDTH - x) / r;
        double dy = (Math.floorDiv(i, WIDTH) - y) / r;
        double d = dx * dx + dy * dy;
        values[i] += d < 9 ? (float) (tone * Math.exp(-d)) : 0;
      }
    }
    return ImageF32.of(WIDTH, HEIGHT, 1, values);
  }

  /** The scene, moved, in grey levels with noise; what the motion brings in is black. */
  private Path moved(String name, ImageF32 scene, Affine motion, double noise) {
    ImageF32 moved = ImageF32.allocate(WIDTH, HEIGHT, 1);
    Resampler.bicubic().warp(scene, motion.inverse(), moved);
    Random random = new Random(3);
    byte[] greys = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < greys.length; i++) {
      double v = 128 + moved.array()[i] + noise * random.nextGaussian();
      greys[i] = (byte) Math.clamp(Math.round(v), 0, 255);
    }
    Path file = folder.resolve(name);
    PictureFile.write(file, Picture.of(ImageU8.of(WIDTH, HEIGHT, 1, greys)));
    return file;
  }

  private static Affine motion(double degrees, double scale, double tx, double ty) {
    double cx = (WIDTH - 1) / 2.0;
    double cy = (HEIGHT - 1) / 2.0;
    return Affine.rotation(degrees, cx, cy)
        .then(Affine.scale(scale, scale, cx, cy))
        .then(Affine.translation(tx, ty));
  }

  @ParameterizedTest
  @CsvSource({
    "translation, 0, 1, 31.3, -12.6",
    "rigid, 12, 1, 6.4, -4.8",
    "rigid, -140, 1, 3, 9",
    "similarity, 12, 1.1, 6.4, -4.8",
    "similarity, 75, 0.8, -10, 4",
    "affine, 12, 1.1, 6.4, -4.8",
    "affine, -33, 1.3, 12, 20"
  })
  void aKnownMotionIsFound(String model, double degrees, double scale, double tx, double ty)
      throws IOException {
    Affine truth = motion(degrees, scale, tx, ty);
    ImageF32 scene = scene(1);
    Path moving = moved("moving.png", scene, Affine.IDENTITY, 4);
    Path fixed = moved("fixed.png", scene, truth, 4);
    Path out = folder.resolve("out.png");
    Run run = Run.of("align", moving, fixed, out, "--model", model, "--json").succeeds();
    Map<String, Object> json = run.json();
    assertEquals(model, json.get("model"));
    assertTrue(cornerError(truth, (List<?>) json.get("matrix")) < 0.1, json::toString);
    assertTrue(Files.exists(out));
  }

  private static double cornerError(Affine truth, List<?> matrix) {
    double[] m = matrix.stream().mapToDouble(v -> ((Number) v).doubleValue()).toArray();
    Affine found = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
    double sum = 0;
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 * (WIDTH - 1);
      double y = (corner < 2 ? 0 : HEIGHT - 1.0);
      sum +=
          Math.hypot(
              found.applyX(x, y) - truth.applyX(x, y), found.applyY(x, y) - truth.applyY(x, y));
    }
    return sum / 4;
  }

  @Test
  void anotherExposureDoesNotMatter() {
    ImageF32 scene = scene(1);
    Path moving = moved("moving.png", scene, Affine.IDENTITY, 2);
    Affine truth = motion(5, 1, 3, 2);
    for (int i = 0; i < scene.array().length; i++) {
      scene.array()[i] = 0.5f * scene.array()[i] - 20;
    }
    Path fixed = moved("fixed.png", scene, truth, 2);
    Run run = Run.of("align", moving, fixed, folder.resolve("out.png"), "--json").succeeds();
    assertTrue(cornerError(truth, (List<?>) run.json().get("matrix")) < 0.15, run.out());
  }

  @Test
  void theReportShowsBeforeAndAfter() throws IOException {
    ImageF32 scene = scene(1);
    Path moving = moved("moving.png", scene, Affine.IDENTITY, 2);
    Path fixed = moved("fixed.png", scene, motion(8, 1, 5, 3), 2);
    Path report = folder.resolve("report");
    Run run =
        Run.of(
                "align",
                moving,
                fixed,
                folder.resolve("out.npy"),
                "--model",
                "rigid",
                "--report",
                report)
            .succeeds();
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).matches("step 1  1/\\d+  error \\d\\.\\d+"), lines.get(0));
    assertTrue(lines.getLast().startsWith("matrix 0.99"), lines.getLast());
    assertTrue(run.err().contains("overlap 9"), run.err());
    assertTrue(Files.size(report.resolve("error.png")) > 1000);
    assertTrue(Files.exists(report.resolve("before.png")));
    assertTrue(Files.exists(report.resolve("after.png")));
    double before = mean(report.resolve("difference-before.png"));
    assertTrue(mean(report.resolve("difference-after.png")) < before / 2);
  }

  private static double mean(Path file) {
    ImageU8 image = (ImageU8) PictureFile.read(file).image();
    double sum = 0;
    for (byte v : image.array()) {
      sum += v & 0xff;
    }
    return sum / image.array().length;
  }

  private void refused(Path moving, Path fixed, String... words) {
    Path out = folder.resolve("out.png");
    Path report = folder.resolve("report");
    for (String model : new String[] {"translation", "rigid", "similarity", "affine"}) {
      Run.of("align", moving, fixed, out, "--model", model, "--report", report).fails(1, words);
      assertFalse(Files.exists(out));
      assertFalse(Files.exists(report));
    }
  }

  @Test
  void picturesOfDifferentThingsAreRefused() {
    Path moving = moved("moving.png", scene(1), Affine.IDENTITY, 2);
    Path fixed = moved("fixed.png", scene(77_777), Affine.IDENTITY, 2);
    refused(moving, fixed, "moving.png", "cannot be aligned with", "fixed.png", "correlation");
  }

  @Test
  void aMirroredPictureIsRefusedWhereTheModelHasNoMirror() {
    ImageF32 scene = scene(1);
    Path moving = moved("moving.png", scene, Affine.IDENTITY, 2);
    Path fixed = moved("fixed.png", scene, new Affine(-1, 0, WIDTH - 1, 0, 1, 0), 2);
    Path out = folder.resolve("out.png");
    Run.of("align", moving, fixed, out, "--model", "similarity").fails(1, "cannot be aligned");
  }

  @Test
  void picturesWithoutContentAreRefused() throws IOException {
    Path moving = moved("moving.png", scene(1), Affine.IDENTITY, 2);
    Path flat = NpyBytes.u1(folder.resolve("flat.npy"), "(30, 30)", new int[900]);
    Path tiny = NpyBytes.u1(folder.resolve("tiny.npy"), "(3, 4)", new int[12]);
    Path noise =
        NpyBytes.u1(
            folder.resolve("noise.npy"), "(64, 64)", new Random(5).ints(4096, 0, 256).toArray());
    refused(moving, flat, "flat.npy", "one grey");
    refused(flat, moving, "flat.npy", "one grey");
    refused(tiny, moving, "tiny.npy", "3", "8x8");
    refused(noise, moving, "noise.npy", "cannot be aligned");
  }

  @Test
  void wrongUsageIsNamed() {
    Path moving = moved("moving.png", scene(1), Affine.IDENTITY, 2);
    Path out = folder.resolve("out.png");
    Run.of("align", moving, moving, out, "--model", "bend").fails(2, "--model is 'bend'", "affine");
    Run.of("align", moving, moving, moving).fails(2, "would replace the input");
    Run.of("align", moving, folder.resolve("none.png"), out).fails(1, "none.png: no such file");
    Run.of("align", moving).fails(2, "missing FIXED");
  }
}
