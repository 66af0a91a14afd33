package org.lanewarp.kernel;

/** Adds a row to another. */
public interface Add {

  /** {@code to[at + i] += from[first + i]} for i below n. */
  void run(float[] from, int first, int n, float[] to, int at);
}
