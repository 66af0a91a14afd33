package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A warp that is not the first allocates next to nothing: no vector is boxed, no buffer is new.
 * Measured in a JVM of its own, where no test before has shaped what the compiler inlines.
 */
class AllocationTest {

  static final long ALLOWED = 1024;

  /**
   * Lets C2 take a class for granted that a tenth of the calls have seen, not only nine of ten. A
   * kernel whose vectors it can tell apart without guessing does not care.
   */
  private static final String GUESSING = "-XX:TypeProfileMajorReceiverPercent=10";

  private static Launch launch;
  private static Launch guessingLaunch;
  private static Launch resizeLaunch;
  private static Launch samplingLaunch;

  static List<ManyWarps.Case> cases() {
    return ManyWarps.cases();
  }

  static List<ManyResizes.Case> resizes() {
    return ManyResizes.cases();
  }

  static List<String> samplings() {
    return ManySamplings.names();
  }

  @BeforeAll
  static void measure() throws Exception {
    launch = Launch.onClassPath(ManyWarps.class, "--add-modules=jdk.incubator.vector");
    assertEquals(0, launch.exit(), launch.err());
    guessingLaunch =
        Launch.onClassPath(
            ManyWarps.class,
            "--add-modules=jdk.incubator.vector",
            "-XX:+IgnoreUnrecognizedVMOptions",
            GUESSING,
            "-D" + ManyWarps.SHUFFLED + "=true");
    assertEquals(0, guessingLaunch.exit(), guessingLaunch.err());
    resizeLaunch = Launch.onClassPath(ManyResizes.class, "--add-modules=jdk.incubator.vector");
    assertEquals(0, resizeLaunch.exit(), resizeLaunch.err());
    samplingLaunch = Launch.onClassPath(ManySamplings.class, "--add-modules=jdk.incubator.vector");
    assertEquals(0, samplingLaunch.exit(), samplingLaunch.err());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWarmWarpAllocatesUnderAKilobyte(ManyWarps.Case c) {
    long bytes = Long.parseLong(launch.value(c.toString()));
    assertTrue(bytes < ALLOWED, c + " allocates " + bytes + " bytes a call");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void soDoesOneWhoseTypesWereGuessedWrong(ManyWarps.Case c) {
    long bytes = Long.parseLong(guessingLaunch.value(c.toString()));
    assertTrue(bytes < ALLOWED, c + " allocates " + bytes + " bytes a call");
  }

  @ParameterizedTest
  @MethodSource("resizes")
  void aWarmResizeAllocatesUnderAKilobyte(ManyResizes.Case c) {
    long bytes = Long.parseLong(resizeLaunch.value(c.toString()));
    assertTrue(bytes < ALLOWED, c + " allocates " + bytes + " bytes a call");
  }

  @ParameterizedTest
  @MethodSource("samplings")
  void aWarmSamplingOfTensorsAllocatesUnderAKilobyte(String name) {
    long bytes = Long.parseLong(samplingLaunch.value(name));
    assertTrue(bytes < ALLOWED, name + " allocates " + bytes + " bytes a call");
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
