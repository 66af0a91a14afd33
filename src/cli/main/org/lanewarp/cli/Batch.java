package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works through many files, a few at a time. A file that fails does not stop the others. */
final class Batch {

  /** What is done with one file. */
  @FunctionalInterface
  interface Task {
    /** Reads {@code in}, writes {@code out}, and tells about it. */
    void run(Path in, Path out);
  }

  private enum Outcome {
    DONE,
    SKIPPED,
    FAILED
  }

  private final String command;
  private final CommonOptions options;
  private final BatchOptions batch;
  private final Console console;

  Batch(String command, CommonOptions options, BatchOptions batch, Console console) {
    this.command = command;
    this.options = options;
    this.batch = batch;
    this.console = console;
  }

  /** Runs the task on every input and returns the exit code. */
  int run(List<Inputs.Input> inputs, List<Path> outputs, Task task) {
    long begin = System.nanoTime();
    int[] counts = new int[Outcome.values().length];
    ExecutorService workers = Executors.newFixedThreadPool(batch.jobs());
    try (Progress progress = Progress.of(options, console, command, inputs.size())) {
      List<Future<Outcome>> results = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Path in = inputs.get(i).file();
        Path out = outputs.get(i);
        results.add(
            workers.submit(
                () -> {
                  Outcome outcome = attempt(in, out, task);
                  progress.step();
                  return outcome;
                }));
      }
      for (Future<Outcome> result : results) {
        counts[result.get().ordinal()]++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputError("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().toString(), e);
    } finally {
      workers.shutdownNow();
    }
    summarise(counts, inputs.size(), (System.nanoTime() - begin) / 1e9);
    return counts[Outcome.FAILED.ordinal()] > 0 ? ExitCode.FAILED : ExitCode.DONE;
  }

  private Outcome attempt(Path in, Path out, Task task) {
    if (batch.resume() && BatchOptions.isDone(in, out)) {
      return Outcome.SKIPPED;
    }
    try {
      BatchOptions.makeRoom(out);
      task.run(in, out);
      return Outcome.DONE;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      String message = Failures.explain(e);
      // Not every error knows whose it is.
      console.error(message.contains(in.toString()) ? message : in + ": " + message);
      if (options.verbose()) {
        console.trace(e);
      }
      if (options.json()) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("command", command);
        object.put("input", in.toString());
        object.put("output", out.toString());
        object.put("error", message);
        console.printJson(object);
      }
      return Outcome.FAILED;
    }
  }

  private void summarise(int[] counts, int files, double seconds) {
    console.remark(
        options,
        String.format(
            Locale.ROOT,
            "%d files in %.1f s (%.1f a second): %d done, %d skipped, %d failed",
            files,
            seconds,
            files / Math.max(seconds, 1e-9),
            counts[Outcome.DONE.ordinal()],
            counts[Outcome.SKIPPED.ordinal()],
            counts[Outcome.FAILED.ordinal()]));
  }
}
