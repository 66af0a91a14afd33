package org.lanewarp.kernel;

/**
 * Reads elements ahead, one of each cache line or page: plain loads wait for memory together. Keeps
 * a sum, so that no compiler leaves them out.
 */
public final class Touch {

  /** Bytes of a cache line. */
  public static final int LINE = 64;

  /** Bytes of a page of memory, beyond which no hardware prefetches. */
  public static final int PAGE = 4096;

  @SuppressWarnings("UnusedVariable")
  private int sum;

  /** Reads one of every {@code bytes} of the n elements from {@code from[at]} on. */
  public void run(byte[] from, int at, int n, int bytes) {
    int read = 0;
    for (int i = 0; i < n; i += bytes) {
      read += from[at + i];
    }
    sum += read;
  }

  /** The same of shorts. */
  public void run(short[] from, int at, int n, int bytes) {
    int read = 0;
    for (int i = 0; i < n; i += bytes / Short.BYTES) {
      read += from[at + i];
    }
    sum += read;
  }

  /** The same of floats. */
  public void run(float[] from, int at, int n, int bytes) {
    int read = 0;
    for (int i = 0; i < n; i += bytes / Float.BYTES) {
      read += (int) from[at + i];
    }
    sum += read;
  }

  /**
   * Reads every {@code step}th of the n floats at {@code from[at + index[i]]}; where the index is
   * negative, {@code from[at]}.
   */
  public void run(float[] from, int at, int[] index, int n, int step) {
    int read = 0;
    for (int i = 0; i < n; i += step) {
      read += (int) from[at + Math.max(index[i], 0)];
    }
    sum += read;
  }
}
