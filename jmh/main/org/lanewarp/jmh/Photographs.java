package org.lanewarp.jmh;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** JPEG files that are as hard to read and write as photographs. */
final class Photographs {

  private Photographs() {}

  /** Writes so many square ones, each different, and returns the folder. */
  static Path write(Path folder, int count, int side) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      if (!ImageIO.write(photograph(new Random(i), side), "jpg", file(folder, i))) {
        throw new IOException("this JDK writes no JPEG");
      }
    }
    return folder;
  }

  private static java.io.File file(Path folder, int i) {
    return folder.resolve("photo-%04d.jpg".formatted(i)).toFile();
  }

  /** Waves of several lengths in each channel, edges of discs, and a little noise. */
  private static BufferedImage photograph(Random random, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    double[][] waves = new double[12][side];
    for (double[] wave : waves) {
      double frequency = 0.003 + 0.09 * random.nextDouble();
      for (int i = 0; i < side; i++) {
        wave[i] = 40 * Math.sin(i * frequency);
      }
    }
    double[] disc = random.doubles(12, 0, side).toArray();
    int[] row = new int[side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int inside = 0;
        for (int d = 0; d < disc.length; d += 3) {
          double dx = x - disc[d];
          double dy = y - disc[d + 1];
          inside += dx * dx + dy * dy < disc[d + 2] * disc[d + 2] / 9 ? 1 : 0;
        }
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
          double value = 128 + 20 * inside * (c - 1) + random.nextInt(13) - 6;
          for (int w = 4 * c; w < 4 * c + 4; w += 2) {
            value += waves[w][x] * waves[w + 1][y] / 40;
          }
          rgb = rgb << 8 | (int) Math.clamp(value, 0, 255);
        }
        row[x] = rgb;
      }
      image.setRGB(0, y, side, 1, row, 0, side);
    }
    return image;
  }

  /** Deletes a folder and all in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
