package org.lanewarp.lane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Decides once whether the vector engine can run in this JVM. Mentions no class of the incubator
 * module, so it loads everywhere; {@link Lanes} is touched only when this says so.
 */
public final class LaneSupport {

  private static final System.Logger LOG = System.getLogger("org.lanewarp");
  private static final int BITS;
  private static final boolean BYTES;
  private static final String REASON;
  private static final boolean AUTO;
  private static final String EXPLANATION;

  static {
    String missing = missing();
    int bits = 0;
    if (missing == null) {
      bits = Lanes.bits();
      if (bits < 128) {
        missing = "vectors are " + bits + " bits wide, at least 128 are needed";
        bits = 0;
      }
    }
    BITS = bits;
    BYTES = bits == 512 && picksBytes();
    REASON = missing;
    String wanted = System.getProperty("org.lanewarp.engine", "auto").toLowerCase(Locale.ROOT);
    boolean known = wanted.equals("auto") || wanted.equals("vector") || wanted.equals("scalar");
    AUTO = missing == null && !wanted.equals("scalar");
    if (AUTO) {
      EXPLANATION = "vector: " + bits + "-bit lanes, " + bits / 32 + " floats";
    } else {
      EXPLANATION =
          "scalar: "
              + (missing == null ? "system property org.lanewarp.engine asks for it" : missing);
    }
    if (missing != null && !wanted.equals("scalar")) {
      LOG.log(System.Logger.Level.WARNING, "Lanewarp runs its scalar engine: " + missing);
    }
    if (!known) {
      LOG.log(
          System.Logger.Level.WARNING,
          "system property org.lanewarp.engine is ''{0}''; auto, vector or scalar is expected, auto is used",
          wanted);
    }
  }

  private LaneSupport() {}

  private static String missing() {
    String vm = System.getProperty("java.vm.info", "");
    if (vm.contains("interpreted") || vm.contains("emulated-client")) {
      return "this JVM runs without the C2 compiler (" + vm + ")";
    }
    String name = System.getProperty("java.vm.name", "");
    if (name.contains("Zero") || name.contains("Minimal") || name.contains("Client")) {
      return "this JVM has no C2 compiler (" + name + ")";
    }
    try {
      // Asking the boot loader finds the module in whichever layer it was resolved.
      Class.forName("jdk.incubator.vector.Vector", false, null);
    } catch (ClassNotFoundException e) {
      return "module jdk.incubator.vector is not loaded (add --add-modules jdk.incubator.vector)";
    }
    return null;
  }

  /** Whether the vector engine can run. */
  public static boolean available() {
    return REASON == null;
  }

  /** Why the vector engine cannot run, or null. */
  public static String reason() {
    return REASON;
  }

  /** Whether the vector engine runs unless told otherwise. */
  public static boolean auto() {
    return AUTO;
  }

  /** What was chosen and why. */
  public static String explain() {
    return EXPLANATION;
  }

  /** Whether a vector is wide enough to pick from a table of 256 bytes, in a few instructions. */
  public static boolean hasTables() {
    return BITS == 512;
  }

  /**
   * Whether it can pick single bytes as well. The first CPUs with AVX-512 could not (they lack
   * VBMI), and the Vector API does not tell; where nobody does, newer ones are assumed.
   */
  public static boolean hasByteTables() {
    return hasTables() && BYTES;
  }

  private static boolean picksBytes() {
    try {
      String cpu = Files.readString(Path.of("/proc/cpuinfo"));
      return !cpu.contains("avx512f") || cpu.contains("avx512_vbmi");
    } catch (IOException | SecurityException e) {
      return true;
    }
  }

  /** Bits in a vector, 0 where the vector engine cannot run. */
  public static int bits() {
    return BITS;
  }
}
