package org.lanewarp.resize;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.lanewarp.Image;
import org.lanewarp.kernel.Accumulate;
import org.lanewarp.kernel.Horizontal;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.kernel.Vertical;
import org.lanewarp.plan.Crew;
import org.lanewarp.stage.Rows;
import org.lanewarp.stage.Tone;

/** Resizes one image: both passes, strip by strip and a few rows at a time. */
public final class Resize implements Crew.Worker {

  /** Bands for each thread, so that one that is held up delays the others little. */
  private static final int BANDS = 4;

  private final ResizePlan plan;
  private final Rows src;
  private final Rows dst;
  private final int channels;
  private final int band;
  private final Vertical vertical;
  private final Horizontal horizontal;
  private final Stretch stretch;
  private final Tone tone;
  private final Buffers b;

  /** The strip: destination columns, and the source columns that they need. */
  private int x;

  private int width;
  private int from;
  private int to;

  private Taps across;

  /** The source columns that there are. */
  private int left;

  private int right;
  private int sourcePitch;
  private int pitch;
  private int strip = -1;

  /** The taps of the band's rows. */
  private Taps down;

  /** The first source row that the ring has not seen. */
  private int ready;

  private Resize(ResizePlan plan, Image src, Image dst, Kernels kernels, int band) {
    this.plan = plan;
    this.src = new Rows(src, kernels);
    this.dst = new Rows(dst, kernels);
    this.channels = src.channels();
    this.band = band;
    this.vertical = kernels.vertical();
    this.horizontal = kernels.horizontal();
    this.stretch = kernels.stretch();
    this.tone = plan.tone;
    this.b = Buffers.take();
  }

  /** Resizes {@code src} into {@code dst} on at most {@code threads} threads. */
  public static void run(
      ResizePlan plan, Image src, Image dst, boolean vector, int threads, Executor executor) {
    Kernels kernels = Kernels.of(vector);
    int height = dst.height();
    int bands = threads == 1 ? 1 : (int) Math.min(height, (long) BANDS * threads);
    int groups = (height - 1) / bands / ResizePlan.GROUP + 1;
    int band = Math.min(groups * ResizePlan.GROUP, plan.down.part);
    Crew.run(
        (height - 1) / band + 1,
        threads,
        executor,
        () -> new Resize(plan, src, dst, kernels, band));
  }

  /** Computes one band of rows. */
  @Override
  public void work(int piece) {
    int y = piece * band;
    int end = Math.min(y + band, plan.down.out);
    down = plan.down.taps(y, end, b.down);
    for (int s = 0; s < plan.strips; s++) {
      enter(s);
      ready = 0;
      if (plan.isSummedUp) {
        sumUp(y, end);
      } else if (plan.isDownFirst) {
        downFirst(y, end);
      } else {
        acrossFirst(y, end);
      }
    }
  }

  @Override
  public void finish() {
    b.giveBack();
  }

  private void enter(int s) {
    if (s == strip) {
      return;
    }
    strip = s;
    x = s * plan.columns;
    width = Math.min(plan.columns, plan.across.out - x);
    across = plan.across.taps(x, x + width, b.across);
    int last = x + width - 1;
    from = plan.isStretch ? across.begin(x) : across.first(x);
    to = plan.isStretch ? across.begin(last) + plan.across.most() : across.end(last);
    left = Math.max(0, from);
    right = Math.min(plan.across.in, to);
    sourcePitch = pitch((to - from) * channels);
    pitch = pitch(width * channels);
    int sourceRows = plan.isSummedUp ? plan.slots + 1 : ResizePlan.GROUP;
    b.source = Buffers.atLeast(sourceRows * sourcePitch + Stretch.SPILL, b.source);
    if (plan.isSummedUp) {
      Arrays.fill(b.source, plan.slots * sourcePitch, sourceRows * sourcePitch, 0);
    }
    b.line = Buffers.atLeast(pitch, b.line);
    b.rows = Buffers.atLeast(Math.max(plan.down.largest(), Accumulate.ROWS), b.rows);
    b.ring = Buffers.atLeast((plan.isDownFirst ? ResizePlan.GROUP : plan.slots) * pitch, b.ring);
    if (plan.keepsSource) {
      b.floats = Buffers.atLeast(plan.slots * sourcePitch, b.floats);
    }
    if (plan.isStretch) {
      Stretching.fill(
          b.stretching, across, plan.across.most(), x, width, channels, from, stretch.group());
    } else {
      Shrinkage.fill(b.shrinkage, across, x, width, channels, from);
      b.shrinkage.isExact = !src.isInteger();
    }
  }

  /** Room for n samples and a vector; odd in cache lines, so that rows do not collide. */
  private static int pitch(int n) {
    return ((n + Stretch.PAD - 1) / Stretch.PAD + 1 | 1) * Stretch.PAD;
  }

  /**
   * Vertical pass first, of integers that shrink: source rows are added to the sums of all
   * destination rows that they belong to, up to six rows to two sums at a time.
   */
  private void sumUp(int y, int end) {
    int open = y; // sums from the oldest to this one, exclusive, are under way
    int k = 0;
    for (int oldest = y; oldest < end; ) {
      k = Math.max(k, down.first(oldest));
      int fresh = open;
      while (open < end && down.first(open) <= k) {
        open++;
      }
      int next = Math.min(k + Accumulate.ROWS, down.end(oldest));
      if (open < end) {
        next = Math.min(next, down.first(open));
      }
      add(k, next - k, oldest, fresh, open, y);
      k = next;
      for (; oldest < open && down.end(oldest) <= k; oldest++) {
        int done = oldest + 1 - y;
        if (done % ResizePlan.GROUP == 0 || oldest + 1 == end) {
          int first = (done - 1) / ResizePlan.GROUP * ResizePlan.GROUP;
          pass(y + first, done - first, first % plan.slots * sourcePitch);
        }
      }
    }
  }

  /** Where the sums of a row of the band begin. */
  private int sums(int row) {
    return row % plan.slots * sourcePitch + (left - from) * channels;
  }

  /**
   * Adds source rows to the sums of destination rows {@code oldest} to {@code open} − 1, of which
   * those from {@code fresh} on begin. The spare row stays zero: nothing with a weight is added.
   */
  private void add(int row, int count, int oldest, int fresh, int open, int y) {
    int n = (right - left) * channels;
    int spare = plan.slots * sourcePitch;
    int rows = (count + 1) & -2;
    for (int k = 0; k < rows; k++) {
      b.rows[k] = src.index(left, row + Math.min(k, count - 1));
    }
    for (int k = 0; k < Accumulate.ROWS; k++) {
      src.touch(left, row + count + k, n);
    }
    for (int i = oldest; i < open; i += 2) {
      boolean isPair = i + 1 < open;
      for (int k = 0; k < rows; k++) {
        b.weights[2 * k] = k < count ? down.weight(i, row + k) : 0;
        b.weights[2 * k + 1] = k < count && isPair ? down.weight(i + 1, row + k) : 0;
      }
      int sums = sums(i - y);
      if (i >= fresh) {
        Arrays.fill(b.source, sums, sums + n, 0);
      }
      int second = isPair ? sums(i + 1 - y) : spare;
      int before = i + 1 < fresh ? second : spare;
      src.add(b.rows, rows, b.weights, n, b.source, sums, second, before);
    }
  }

  /** Vertical pass first, a destination row at a time. */
  private void downFirst(int begin, int end) {
    int n = (right - left) * channels;
    for (int y = begin; y < end; y += ResizePlan.GROUP) {
      int count = Math.min(ResizePlan.GROUP, end - y);
      for (int r = 0; r < count; r++) {
        int first = down.first(y + r);
        int taps = down.count(y + r);
        int w = down.at(y + r);
        int at = r * sourcePitch + (left - from) * channels;
        if (!plan.keepsSource) {
          for (int k = 0; k < taps; k++) {
            b.rows[k] = src.index(left, first + k);
          }
          src.sum(b.rows, taps, down.weights, w, n, b.source, at);
        } else {
          floats(first, taps);
          vertical.run(b.floats, b.rows, taps, down.weights, w, n, b.source, at);
        }
      }
      pass(y, count, 0);
    }
  }

  /** Makes the ring hold some source rows as floats, and notes where they begin. */
  private void floats(int first, int taps) {
    for (ready = Math.max(ready, first); ready < first + taps; ready++) {
      load(ready, b.floats, ready % plan.slots * sourcePitch);
    }
    for (int k = 0; k < taps; k++) {
      b.rows[k] = (first + k) % plan.slots * sourcePitch;
    }
  }

  /** A source row's part of the strip as floats. */
  private void load(int y, float[] to, int at) {
    src.load(left, y, (right - left) * channels, to, at);
    if (tone != null) {
      tone.apply(to, at, right - left);
    }
  }

  /** The horizontal pass of rows that the vertical one is done with. */
  private void pass(int y, int count, int at) {
    for (int r = 0; r < count; r++) {
      extend(at + r * sourcePitch);
    }
    across(at, 0);
    for (int r = 0; r < count; r++) {
      store(b.ring, r * pitch, y + r);
    }
  }

  private void store(float[] from, int at, int y) {
    if (tone != null) {
      tone.undo(from, at, width);
    }
    dst.store(from, at, width * channels, x, y);
  }

  /** Horizontal pass first. */
  private void acrossFirst(int y, int end) {
    for (int j = y; j < end; ) {
      int first = down.first(j);
      int group = first / ResizePlan.GROUP * ResizePlan.GROUP;
      ready = Math.max(ready, group); // without antialiasing, rows are skipped
      for (; ready < down.end(j); ready += ResizePlan.GROUP) {
        int count = Math.min(ResizePlan.GROUP, plan.down.in - ready);
        for (int r = 0; r < count; r++) {
          load(ready + r, b.source, r * sourcePitch + (left - from) * channels);
          extend(r * sourcePitch);
        }
        across(0, ready % plan.slots * pitch);
      }
      int taps = down.count(j);
      for (int k = 0; k < taps; k++) {
        b.rows[k] = (first + k) % plan.slots * pitch;
      }
      int n = width * channels;
      dst.touch(x, j + 2, n);
      if (tone != null) {
        vertical.run(b.ring, b.rows, taps, down.weights, down.at(j), n, b.line, 0);
        store(b.line, 0, j++);
      } else if (j + 1 < end && down.first(j + 1) == first && down.count(j + 1) == taps) {
        dst.touch(x, j + 3, n);
        dst.sumIntoTwo(b.ring, b.rows, taps, down.weights, down.at(j), down.at(j + 1), n, x, j);
        j += 2;
      } else {
        dst.sumInto(b.ring, b.rows, taps, down.weights, down.at(j), n, x, j++);
      }
    }
  }

  /** Repeats the ends of a source row as far as taps reach that have no weight, and ends it. */
  private void extend(int at) {
    int first = at + (left - from) * channels;
    for (int i = at; i < first; i++) {
      b.source[i] = b.source[first + (i - at) % channels];
    }
    for (int i = at + (right - from) * channels; i < at + (to - from) * channels; i++) {
      b.source[i] = b.source[i - channels];
    }
    int end = at + (to - from) * channels;
    Arrays.fill(b.source, end, end + Horizontal.LANES, 0); // no weight makes up for NaN
  }

  /**
   * The horizontal pass of rows that lie in {@code source}, into the ring.
   *
   * @param at where the first row begins
   * @param first where its result begins
   */
  private void across(int at, int first) {
    if (plan.isStretch) {
      stretch.run(b.source, at, sourcePitch, b.stretching, b.ring, first, pitch);
    } else {
      horizontal.run(b.source, at, sourcePitch, b.shrinkage, b.sums, b.ring, first, pitch);
    }
  }
}
