package org.lanewarp.plan;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads that share numbered pieces of work. The caller works along and waits only for pieces that
 * somebody has begun, so an executor that is busy, or never starts, delays nothing.
 */
public final class Crew implements Runnable {

  /** One thread's share of the work. */
  public interface Worker {

    /** Does one piece. */
    void work(int piece);

    /** After the last piece. */
    void finish();
  }

  private final int pieces;
  private final int threads;
  private Supplier<? extends Worker> workers;
  private final AtomicInteger next = new AtomicInteger();
  private int active;
  private boolean over;
  private volatile Throwable failure;

  private Crew(int pieces, int threads, Supplier<? extends Worker> workers) {
    this.pieces = pieces;
    this.threads = threads;
    this.workers = workers;
  }

  /** Hands every piece to one of at most {@code threads} workers; each worker is one thread's. */
  public static void run(
      int pieces, int threads, Executor executor, Supplier<? extends Worker> workers) {
    int others = Math.min(threads, pieces) - 1;
    if (others <= 0) {
      Worker worker = workers.get();
      try {
        for (int i = 0; i < pieces; i++) {
          worker.work(i);
        }
      } finally {
        worker.finish();
      }
      return;
    }
    Crew crew = new Crew(pieces, others + 1, workers);
    try {
      for (int i = 0; i < others; i++) {
        executor.execute(crew);
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      // Whatever ails the executor, down to a lack of threads: fewer hands, the same work.
    }
    crew.run();
    crew.finish();
  }

  @Override
  public void run() {
    synchronized (this) {
      if (over) {
        return;
      }
      active++;
    }
    try {
      work();
    } catch (Throwable t) {
      synchronized (this) {
        failure = failure == null ? t : failure;
      }
      next.set(pieces);
    } finally {
      synchronized (this) {
        active--;
        notifyAll();
      }
    }
  }

  private void work() {
    int piece = next.getAndUpdate(this::behind);
    if (piece >= pieces) {
      return;
    }
    Worker worker = workers.get();
    try {
      for (; piece < pieces; piece = next.getAndUpdate(this::behind)) {
        for (int end = behind(piece); piece < end && failure == null; piece++) {
          worker.work(piece);
        }
      }
    } finally {
      worker.finish();
    }
  }

  /**
   * The piece behind those that are taken together from {@code first} on: many at first, since
   * neighbours write to the same cache lines and two threads would wait for each other; one by one
   * in the end, so that nobody waits long for the last one.
   */
  private int behind(int first) {
    return first + Math.max(1, (pieces - first) / (2 * threads));
  }

  private synchronized void finish() {
    over = true;
    workers = null; // who is still queued shall not keep the images alive
    boolean interrupted = false;
    while (active > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true; // buffers are still being written: wait on, and tell the caller after
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      Crew.<RuntimeException>rethrow(failure);
    }
  }

  /** A user's mapping may throw what it does not declare; the caller gets it as it was. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void rethrow(Throwable t) throws T {
    throw (T) t;
  }
}
