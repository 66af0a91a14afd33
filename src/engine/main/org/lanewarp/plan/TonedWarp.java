package org.lanewarp.plan;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.stage.Rows;
import org.lanewarp.stage.Tone;

/**
 * A warp of samples that are not blended as they are: all of the source gets its tone as floats, is
 * warped, and the result loses it again. That takes floats for both images; a warp may read any
 * part of the source at any time.
 */
public final class TonedWarp {

  private static final int BAND = 16;

  private TonedWarp() {}

  /**
   * Runs a job; where nothing is blended, or there is nothing to weight, as {@link Warp#run} does.
   *
   * @param premultiplies whether colours are weighted by their alpha
   * @param linear whether colours are blended in linear light
   */
  public static void run(
      WarpJob job, boolean premultiplies, boolean linear, int threads, Executor executor) {
    int channels = job.src().channels();
    Tone tone = Tone.of(job.src().type(), channels, premultiplies, linear);
    if (tone == null || job.simplest().interpolation() == Interpolation.NEAREST) {
      Warp.run(job, threads, executor);
      return;
    }
    Kernels kernels = Kernels.of(job.vector());
    ImageF32 src = blank(job.src());
    ImageF32 dst = blank(job.dst());
    bands(job.src(), kernels, threads, executor, (rows, y) -> apply(tone, rows, src, y));
    if (job.border().kind() == Border.Kind.TRANSPARENT) {
      bands(job.dst(), kernels, threads, executor, (rows, y) -> apply(tone, rows, dst, y));
    }
    float[] fill = job.fill().clone();
    tone.apply(fill, 0, 1);
    Warp.run(job.with(src, dst, fill), threads, executor);
    Step undo =
        job.border().kind() == Border.Kind.TRANSPARENT
            ? (rows, y) -> undoTouched(tone, rows, dst, y)
            : (rows, y) -> undo(tone, rows, dst, y);
    bands(job.dst(), kernels, threads, executor, undo);
  }

  private static ImageF32 blank(Image like) {
    return ImageF32.allocate(like.width(), like.height(), like.channels());
  }

  private static void apply(Tone tone, Rows rows, ImageF32 to, int y) {
    int at = y * to.stride();
    rows.load(0, y, to.stride(), to.array(), at);
    tone.apply(to.array(), at, to.width());
  }

  private static void undo(Tone tone, Rows rows, ImageF32 from, int y) {
    int at = y * from.stride();
    tone.undo(from.array(), at, from.width());
    rows.store(from.array(), at, from.stride(), 0, y);
  }

  /** The same, but a pixel that the warp left alone stays what it was, to the bit. */
  private static void undoTouched(Tone tone, Rows rows, ImageF32 from, int y) {
    int at = y * from.stride();
    int channels = from.channels();
    float[] before = new float[from.stride()];
    rows.load(0, y, before.length, before, 0);
    float[] toned = before.clone();
    tone.apply(toned, 0, from.width());
    boolean[] untouched = new boolean[from.width()];
    for (int i = 0; i < untouched.length; i++) {
      int p = i * channels;
      untouched[i] = Arrays.equals(toned, p, p + channels, from.array(), at + p, at + p + channels);
    }
    tone.undo(from.array(), at, from.width());
    for (int i = 0; i < untouched.length; i++) {
      if (untouched[i]) {
        System.arraycopy(before, i * channels, from.array(), at + i * channels, channels);
      }
    }
    rows.store(from.array(), at, from.stride(), 0, y);
  }

  /** What is done to one row. */
  @FunctionalInterface
  private interface Step {
    void run(Rows rows, int y);
  }

  private static void bands(
      Image image, Kernels kernels, int threads, Executor executor, Step step) {
    Crew.run(
        (image.height() - 1) / BAND + 1,
        Warp.worthwhile(image, threads),
        executor,
        () -> {
          Rows rows = new Rows(image, kernels);
          return new Crew.Worker() {
            @Override
            public void work(int piece) {
              int end = Math.min((piece + 1) * BAND, image.height());
              for (int y = piece * BAND; y < end; y++) {
                step.run(rows, y);
              }
            }

            @Override
            public void finish() {}
          };
        });
  }
}
