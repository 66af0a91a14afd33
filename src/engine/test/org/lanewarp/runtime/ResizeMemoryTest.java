package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resize needs little memory beside the images, however large they are. */
class ResizeMemoryTest {

  /** Two megabytes of buffers, and what planning leaves behind. */
  private static final long ALLOWED = 3 << 20;

  private static Launch launch;

  @BeforeAll
  static void resize() throws Exception {
    launch = Launch.onClassPath(LargeResize.class, "--add-modules=jdk.incubator.vector");
    assertEquals(0, launch.exit(), launch.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide", "high", "grown", "mixed", "long", "tall", "tiny"})
  void buffersStaySmall(String shape) {
    long bytes = Long.parseLong(launch.value(shape));
    assertTrue(bytes < ALLOWED, shape + " allocates " + bytes + " bytes");
  }
}
