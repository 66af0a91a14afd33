package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Taps;
import org.lanewarp.kernel.Window;

/** Fetches taps at scattered samples, and along lines of every slant. */
final class FetchBench {

  private static final int WIDTH = 150;
  private static final int HEIGHT = 145;
  private static final double[] ADVANCES = {
    0, 1, -1, 0.5, -0.5, 0.25, 0.999, -0.999, 0.9659, 0.2588, 0.0175, 1.5, -2
  };
  private static final Taps[] TAPS = {
    Taps.ONE,
    new Taps(new int[] {0, 1}, new int[] {0}),
    new Taps(new int[] {0}, new int[] {0, 1}),
    new Taps(new int[] {0, 1}, new int[] {0, 1}),
    new Taps(new int[] {0, 2}, new int[] {0, 2}),
    new Taps(new int[] {0, 2}, new int[] {0, 1, 2, 3}),
    new Taps(new int[] {0, 1, 2, 3}, new int[] {0, 1, 2, 3})
  };

  private FetchBench() {}

  static int[] run(Fetch fetch, Random random, int n) {
    Window w = window(random);
    Batch batch = new Batch();
    int[] all = new int[0];
    for (Taps taps : TAPS) {
      scatter(w, batch, random, n);
      all = append(all, fetch, w, batch, n, taps, random);
      for (int k = 0; k < 3; k++) {
        line(w, batch, random, n, k == 0);
        all = append(all, fetch, w, batch, n, taps, random);
      }
    }
    return all;
  }

  private static int[] append(
      int[] all, Fetch fetch, Window w, Batch batch, int n, Taps taps, Random random) {
    batch.seal(0, n);
    int count = taps.columns().length * taps.rows().length;
    int at = random.nextInt(3);
    int[] to = new int[at + count * Batch.CAPACITY];
    fetch.fetch(w, random.nextInt(2), batch, n, taps, to, at);
    int[] longer = Arrays.copyOf(all, all.length + count * n);
    for (int k = 0; k < count; k++) {
      System.arraycopy(to, at + k * Batch.CAPACITY, longer, all.length + k * n, n);
    }
    return longer;
  }

  private static Window window(Random random) {
    Window w = new Window();
    w.width = WIDTH;
    w.height = HEIGHT;
    w.reserve(2);
    for (int i = 0; i < w.words.length; i++) {
      w.words[i] = random.nextInt();
    }
    return w;
  }

  /** Samples anywhere. */
  private static void scatter(Window w, Batch batch, Random random, int n) {
    for (int i = 0; i < n; i++) {
      put(w, batch, i, random.nextInt(WIDTH - 3), random.nextInt(HEIGHT - 3));
    }
    batch.advanceX = Double.NaN;
    batch.advanceY = Double.NaN;
  }

  /** Samples at the floors, or the nearest pixels, of equally spaced points; row after row. */
  private static void line(Window w, Batch batch, Random random, int n, boolean byWholePixels) {
    boolean nearest = random.nextBoolean();
    int most = Math.min(n, Batch.WIDTH);
    double ax = byWholePixels ? 1 - 2 * random.nextInt(2) : slant(random, (WIDTH - 6.0) / most);
    double ay = slant(random, (HEIGHT - 6.0) / most);
    for (int first = 0; first < n; first += most) {
      double x0 = start(random, ax * (most - 1), WIDTH - 5);
      double y0 = start(random, ay * (most - 1), HEIGHT - 5);
      for (int i = 0; i < Math.min(most, n - first); i++) {
        int column = whole(x0 + i * ax, nearest);
        put(w, batch, first + i, column, whole(y0 + i * ay, nearest));
      }
    }
    batch.advanceX = ax;
    batch.advanceY = ay;
  }

  private static int whole(double position, boolean nearest) {
    return (int) (nearest ? Math.rint(position) : Math.floor(position));
  }

  private static void put(Window w, Batch batch, int i, int column, int line) {
    batch.line[i] = line;
    batch.index[i] = w.first + line * w.stride + column;
  }

  /** A slant that stays inside the window. */
  private static double slant(Random random, double most) {
    double advance = ADVANCES[random.nextInt(ADVANCES.length)];
    return Math.abs(advance) <= most ? advance : Math.signum(advance) * most * 0.5;
  }

  /** Where a line that runs {@code way} pixels may begin; often halfway between two pixels. */
  private static double start(Random random, double way, int room) {
    double least = Math.max(0, -way);
    double free = Math.max(room - 1 - Math.abs(way), 0);
    double start = least + free * random.nextDouble();
    return random.nextBoolean() ? Math.floor(start) + 0.5 : start;
  }
}
