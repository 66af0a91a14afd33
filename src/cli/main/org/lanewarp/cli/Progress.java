package org.lanewarp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on stderr where someone watches, nothing elsewhere. */
final class Progress implements AutoCloseable {

  private static final int COLUMNS = 79;

  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(CommonOptions options, Console console, String task, int steps) {
    if (options.quiet() || !isTerminal(console)) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .setUpdateIntervalMillis(100)
            // A width of its own, so that no terminal has to be opened to ask for one.
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), COLUMNS))
            .clearDisplayOnFinish()
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** Java knows terminals only for stdin and stdout together; the system's files tell of stderr. */
  @SuppressWarnings("SystemConsoleNull") // a console is still not promised
  private static boolean isTerminal(Console console) {
    if (!console.isProcess()) {
      return false;
    }
    Path stderr = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(stderr)) {
        String target = Files.readSymbolicLink(stderr).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false; // no way to know: stay silent
    }
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }
}
