package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** A warp that is not the first allocates next to nothing: no vector is boxed, no buffer is new. */
class AllocationTest {

  private static final long ALLOWED = 4096;
  private static final int WARM = 60;

  /** A case of its own for each way through the engine. */
  record Case(Interpolation interpolation, PixelType type, int channels, Kind kind) {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Interpolation interpolation : Interpolation.values()) {
      cases.add(new Case(interpolation, PixelType.U8, 1, Kind.ROTATION_15));
      cases.add(new Case(interpolation, PixelType.U8, 3, Kind.ROTATION_30_ENLARGED));
      cases.add(new Case(interpolation, PixelType.U16, 1, Kind.BARREL_MAP));
      cases.add(new Case(interpolation, PixelType.F32, 1, Kind.PERSPECTIVE));
      cases.add(new Case(interpolation, PixelType.F32, 3, Kind.RELATIVE_JITTER_MAP));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWarmWarpAllocatesUnderFourKilobytes(Case c) throws Exception {
    Scene scene = c.kind.scene(Seed.random("allocation"), 512, 512, 960, 270);
    Image source = Pictures.noise(Seed.random("source"), c.type, 512, 512, c.channels);
    Image result = Pictures.blank(c.type, 960, 270, c.channels);
    Resampler resampler = Resampler.of(c.interpolation).border(Border.REPLICATE);
    AllocatedBytes allocated = new AllocatedBytes();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < WARM || i < 4 * WARM && least >= ALLOWED; i++) {
      long before = allocated.now();
      resampler.warp(source, scene.mapping(), result);
      least = Math.min(least, allocated.now() - before);
    }
    assertTrue(least < ALLOWED, c + " allocates " + least + " bytes a call");
  }

  @Test
  void theMeterSeesAnAllocation() throws Exception {
    AllocatedBytes allocated = new AllocatedBytes();
    long before = allocated.now();
    byte[] bytes = new byte[5000];
    long after = allocated.now();
    assertTrue(after - before >= bytes.length);
  }
}
