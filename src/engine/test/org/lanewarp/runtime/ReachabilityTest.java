package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.lanewarp.CoordinateMap;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;

/** What the engine keeps between calls. */
class ReachabilityTest {

  @Test
  void aMapIsNotKeptAliveByTheBuffersOfAnEarlierWarp() throws InterruptedException {
    WeakReference<float[]> map = remapAndForget();
    for (int i = 0; i < 50 && map.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(map.get());
  }

  private static WeakReference<float[]> remapAndForget() {
    float[] xs = new float[64 * 64];
    Resampler.bilinear()
        .remap(
            ImageU8.allocate(8, 8, 1),
            CoordinateMap.of(xs, new float[64 * 64], 64, 64),
            ImageU8.allocate(64, 64, 1));
    return new WeakReference<>(xs);
  }
}
