package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A warp that is not the first allocates next to nothing: no vector is boxed, no buffer is new.
 * Measured in a JVM of its own, where no test before has shaped what the compiler inlines.
 */
class AllocationTest {

  static final long ALLOWED = 1024;

  /**
   * Lets C2 take for granted whichever class it has seen most often, not only one that nine of ten
   * calls have seen. Kernels whose vectors it can tell apart without guessing do not care.
   */
  private static final String GUESSING = "-XX:TypeProfileMajorReceiverPercent=0";

  private static Measured warps;
  private static Measured resizes;
  private static Measured samplings;
  private static Measured guessedWarps;

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
    warps = Measured.of(ManyWarps.class);
    resizes = Measured.of(ManyResizes.class);
    samplings = Measured.of(ManySamplings.class);
    String[] guessing = {
      "-XX:+IgnoreUnrecognizedVMOptions", GUESSING, "-D" + OtherWidths.ASKED + "=true"
    };
    if (Boolean.getBoolean("lanewarp.guessing")) { // not yet met by every kernel
      guessedWarps = Measured.of(ManyWarps.class, guessing);
    }
  }

  /**
   * What a program printed, in two JVMs if something allocated in the first. When a method is
   * compiled, and what C2 has seen until then, is a matter of chance: what allocates only now and
   * then passes.
   */
  private record Measured(List<Launch> launches) {

    static Measured of(Class<?> program, String... options) throws Exception {
      List<String> all = new ArrayList<>(List.of(options));
      all.add("--add-modules=jdk.incubator.vector");
      List<Launch> launches = new ArrayList<>();
      do {
        Launch launch = Launch.onClassPath(program, all.toArray(String[]::new));
        assertEquals(0, launch.exit(), launch.err());
        launches.add(launch);
      } while (launches.size() < 2 && launches.getFirst().out().lines().anyMatch(Measured::fails));
      return new Measured(launches);
    }

    private static boolean fails(String line) {
      return Long.parseLong(line.substring(line.indexOf('=') + 1)) >= ALLOWED;
    }

    void check(String name) {
      List<Long> bytes =
          launches.stream().map(launch -> Long.parseLong(launch.value(name))).toList();
      assertTrue(
          bytes.stream().anyMatch(b -> b < ALLOWED),
          () -> name + " allocates " + bytes + " bytes a call");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWarmWarpAllocatesUnderAKilobyte(ManyWarps.Case c) {
    warps.check(c.toString());
  }

  @ParameterizedTest
  @MethodSource("resizes")
  void aWarmResizeAllocatesUnderAKilobyte(ManyResizes.Case c) {
    resizes.check(c.toString());
  }

  @ParameterizedTest
  @MethodSource("samplings")
  void aWarmSamplingOfTensorsAllocatesUnderAKilobyte(String name) {
    samplings.check(name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  @EnabledIfSystemProperty(named = "lanewarp.guessing", matches = "true")
  void soDoesAWarpBehindVectorsOfOtherWidths(ManyWarps.Case c) {
    guessedWarps.check(c.toString());
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
