package org.lanewarp.cli.demo;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lanewarp.ImageU8;

/**
 * One picture of the demo and how it comes about.
 *
 * @param file its name
 * @param title a few words
 * @param text what there is to see
 * @param call the library call that makes it, empty if it is drawn
 * @param command the command that makes it, empty if none does
 * @param ground a new destination, as it is before the call
 * @param paint fills the destination; this is what is timed
 */
public record Exhibit(
    String file,
    String title,
    String text,
    String call,
    String command,
    Supplier<ImageU8> ground,
    Consumer<ImageU8> paint) {

  /** A picture that is drawn, not resampled. */
  static Exhibit drawn(String file, String title, String text, ImageU8 picture) {
    return new Exhibit(file, title, text, "", "", () -> picture, image -> {});
  }

  /** Whether the picture is resampled, so that its time means something. */
  public boolean isResampled() {
    return !call.isEmpty();
  }
}
