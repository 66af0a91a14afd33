package org.lanewarp.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Every piece is done once, by whoever is there, and a failure reaches the caller. */
class CrewTest {

  private static final int MOST_PIECES = 70;
  private static final int MOST_THREADS = 9;

  @Test
  void everyPieceIsDoneOnceAndEveryWorkerFinishes() {
    List<Executor> executors =
        List.of(ForkJoinPool.commonPool(), Runnable::run, r -> {}, CrewTest::refuse);
    for (Executor executor : executors) {
      for (int pieces = 0; pieces <= MOST_PIECES; pieces++) {
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
          check(pieces, threads, executor);
        }
      }
    }
  }

  private static void check(int pieces, int threads, Executor executor) {
    AtomicIntegerArray done = new AtomicIntegerArray(pieces);
    AtomicInteger working = new AtomicInteger();
    Crew.run(
        pieces,
        threads,
        executor,
        () -> {
          working.incrementAndGet();
          return worker(done::incrementAndGet, working::decrementAndGet);
        });
    String what = pieces + " pieces, " + threads + " threads";
    for (int i = 0; i < pieces; i++) {
      assertEquals(1, done.get(i), what + ": piece " + i);
    }
    assertEquals(0, working.get(), what);
  }

  private static void refuse(Runnable task) {
    throw new RejectedExecutionException("no thread for " + task);
  }

  /** However many pieces another thread has taken together. */
  @Test
  void noPieceIsBegunAfterAFailure() {
    Helper helper = new Helper();
    CountDownLatch begun = new CountDownLatch(1);
    IllegalStateException failure = new IllegalStateException("on purpose");
    AtomicInteger pieces = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Throwable thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Crew.run(
                    400,
                    2,
                    helper,
                    () ->
                        worker(
                            piece -> {
                              if (Thread.currentThread() != caller) {
                                await(begun);
                                throw failure;
                              }
                              pieces.incrementAndGet();
                              begun.countDown();
                              helper.join();
                            },
                            () -> {})));
    assertSame(failure, thrown);
    assertEquals(1, pieces.get());
  }

  /** Runs a single task on a thread of its own. */
  private static final class Helper implements Executor {

    private Thread thread;

    @Override
    public void execute(Runnable task) {
      thread = new Thread(task, "helper");
      thread.start();
    }

    void join() {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** One piece of work. */
  private interface Work {
    void work(int piece);
  }

  private static Crew.Worker worker(Work work, Runnable end) {
    return new Crew.Worker() {
      @Override
      public void work(int piece) {
        work.work(piece);
      }

      @Override
      public void finish() {
        end.run();
      }
    };
  }
}
