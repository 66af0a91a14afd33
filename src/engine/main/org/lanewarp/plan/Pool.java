package org.lanewarp.plan;

import java.util.ArrayDeque;
import java.util.function.Supplier;

/**
 * Buffers that wait for the next image, as many as threads can use at once.
 *
 * @param <T> the buffers of one working thread
 */
public final class Pool<T> {

  private static final int KEPT = 2 * Runtime.getRuntime().availableProcessors();

  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private final Supplier<T> maker;

  /** An empty pool. */
  public Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Buffers of an earlier image, or new ones. */
  public synchronized T take() {
    T kept = waiting.poll();
    return kept != null ? kept : maker.get();
  }

  /** Keeps buffers for the next image. */
  public synchronized void giveBack(T buffers) {
    if (waiting.size() < KEPT) {
      waiting.push(buffers);
    }
  }
}
