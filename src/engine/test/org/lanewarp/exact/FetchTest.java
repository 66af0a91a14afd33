package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Pick;
import org.lanewarp.kernel.Window;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Every word that a fetch brings holds the taps that its manual says. */
class FetchTest {

  private static final int WIDTH = 37;
  private static final int HEIGHT = 23;

  private final Random random = Seed.random("fetch");

  @ParameterizedTest
  @EnumSource(PixelType.class)
  void wordsHoldTheTapsOfTheirSample(PixelType type) {
    int compared = 0;
    for (int channels = 1; channels <= 4; channels++) {
      for (int n : new int[] {1, 7, 64, Batch.CAPACITY}) {
        compared += check(type, channels, 2, 2, n);
      }
    }
    assertTrue(compared > 5_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = PixelType.class,
      names = {"F32"})
  void aLineHasTapsBesideEachOtherOnly(PixelType type) {
    assertTrue(check(type, 1, 2, 1, 50) > 0);
  }

  @ParameterizedTest
  @EnumSource(PixelType.class)
  void pickedPixelsAreThoseAtTheIndexAndNoOthersChange(PixelType type) {
    for (int channels = 1; channels <= 4; channels++) {
      for (int n : new int[] {1, 2, 5, 64, Batch.WIDTH}) {
        Window w = window(type, channels);
        int[] index = new int[n + 3];
        for (int i = 0; i < index.length; i++) {
          index[i] = w.first + random.nextInt(HEIGHT) * w.stride + random.nextInt(WIDTH) * channels;
        }
        int first = 1 + random.nextInt(5);
        Window to = window(type, channels);
        Window before = new Window();
        before.bytes = to.bytes == null ? null : to.bytes.clone();
        before.shorts = to.shorts == null ? null : to.shorts.clone();
        before.floats = to.floats == null ? null : to.floats.clone();
        if (type == PixelType.U8 && channels == 3) {
          byte[] other = to.bytes.clone();
          Kernels.of(false).mover().pick24(w.bytes, index, 3, n, other, first);
          Kernels.of(true).mover().pick24(w.bytes, index, 3, n, to.bytes, first);
          assertArrayEquals(other, to.bytes, Seed.tag("three bytes"));
        } else if (type == PixelType.U8) {
          Pick.pick(w, index, 3, n, to.bytes, first);
        } else if (type == PixelType.U16) {
          Pick.pick(w, index, 3, n, to.shorts, first);
        } else {
          Pick.pick(w, index, 3, n, to.floats, first);
        }
        for (int i = 0; i < WIDTH * channels; i++) {
          boolean inside = i >= first && i < first + n * channels;
          int k = i - first;
          int want = inside ? sample(w, index[3 + k / channels] + k % channels) : sample(before, i);
          assertEquals(want, sample(to, i), Seed.tag(type + " c" + channels + " element " + i));
        }
      }
    }
  }

  private int check(PixelType type, int channels, int columns, int rows, int n) {
    Window w = window(type, channels);
    Batch batch = new Batch();
    for (int i = 0; i < n; i++) {
      int x = random.nextInt(WIDTH - columns + 1);
      int y = random.nextInt(HEIGHT - rows + 1);
      batch.index[i] = w.first + y * w.stride + x * channels;
    }
    int planes = type == PixelType.U8 ? 1 : channels;
    int plane = random.nextInt(planes);
    int[] to = new int[4 * Batch.CAPACITY];
    Fetch.of(type, channels, columns, rows).fetch(w, plane, batch, n, to);
    int compared = 0;
    for (int i = 0; i < n; i++) {
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          for (int ch = 0; ch < (type == PixelType.U8 ? channels : 1); ch++) {
            int element = batch.index[i] + r * w.stride + c * channels + plane + ch;
            String what = type + " c" + channels + " " + columns + "x" + rows + " sample " + i;
            int got = word(type, channels, columns, to, i, r, c, ch);
            assertEquals(sample(w, element), got, Seed.tag(what));
            compared++;
          }
        }
      }
    }
    return compared;
  }

  /** Where the manual of {@link Fetch} puts a tap. */
  private static int word(
      PixelType type, int channels, int columns, int[] to, int at, int r, int c, int ch) {
    int stride = Batch.CAPACITY;
    switch (type) {
      case U8:
        if (channels == 1) {
          return to[at] >>> 16 * r + 8 * c & 255;
        }
        return to[at + (r * columns + c) * stride] >>> 8 * ch & 255;
      case U16:
        return to[at + (r * columns + c) / 2 * stride] >>> 16 * (c % 2) & 0xffff;
      default:
        return to[at + (r * columns + c) * stride];
    }
  }

  private Window window(PixelType type, int channels) {
    Window w = new Window();
    w.channels = channels;
    w.stride = WIDTH * channels + random.nextInt(5);
    w.first = random.nextInt(5);
    int length = w.first + (HEIGHT - 1) * w.stride + WIDTH * channels; // nothing lies behind
    switch (type) {
      case U8:
        w.bytes = new byte[length];
        Pictures.scatter(random, w.bytes);
        break;
      case U16:
        w.shorts = new short[length];
        Pictures.scatter(random, w.shorts);
        break;
      default:
        w.floats = new float[length];
        Pictures.scatter(random, w.floats);
    }
    return w;
  }

  private static int sample(Window w, int element) {
    if (w.bytes != null) {
      return w.bytes[element] & 255;
    }
    return w.shorts != null
        ? w.shorts[element] & 0xffff
        : Float.floatToRawIntBits(w.floats[element]);
  }
}
