package org.lanewarp.kernel;

/** Reads elements ahead, a cache line at a time: many loads wait for memory together. */
public final class Touch {

  /** Floats in a cache line. */
  private static final int LINE = 16;

  /** What was read: so that nobody may leave it out. */
  @SuppressWarnings("UnusedVariable")
  private int sum;

  /** Reads n elements from {@code from[at]} on. */
  public void run(float[] from, int at, int n) {
    int read = 0;
    int i = at;
    for (int left = n; left > 0; left -= LINE) {
      read += (int) from[i];
      i += LINE;
    }
    sum += read;
  }
}
