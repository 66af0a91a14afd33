package org.lanewarp;

import org.lanewarp.lane.LaneSupport;

/**
 * Which of the twin implementations runs. Both give the same bits; the scalar one is slower and
 * exists to verify the vector one and to run where the JDK Vector API cannot.
 *
 * <p>The system property {@code org.lanewarp.engine} ({@code auto}, {@code vector} or {@code
 * scalar}) sets what {@link #AUTO} means.
 */
public enum Engine {
  /** Vector where this JVM supports it, scalar elsewhere. */
  AUTO,
  /** SIMD lanes; an error where this JVM does not support them. */
  VECTOR,
  /** One sample at a time. */
  SCALAR;

  /**
   * What this choice means on this JVM: {@link #VECTOR} or {@link #SCALAR}.
   *
   * @throws IllegalStateException if {@link #VECTOR} is forced where it cannot run
   */
  public Engine resolve() {
    return switch (this) {
      case SCALAR -> SCALAR;
      case AUTO -> LaneSupport.auto() ? VECTOR : SCALAR;
      case VECTOR -> {
        if (!LaneSupport.available()) {
          throw new IllegalStateException(
              "vector engine cannot run here: " + LaneSupport.reason() + "; use auto or scalar");
        }
        yield VECTOR;
      }
    };
  }

  /**
   * What {@link #AUTO} chose and why, in one line: for example {@code vector: 256-bit lanes, 8
   * floats} or {@code scalar: module jdk.incubator.vector is not loaded (add --add-modules
   * jdk.incubator.vector)}.
   */
  public static String explain() {
    return LaneSupport.explain();
  }

  /** Bits in a vector of the vector engine, 0 where it cannot run. */
  public static int vectorBits() {
    return LaneSupport.bits();
  }
}
