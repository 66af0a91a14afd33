package org.lanewarp.scene;

import java.util.Random;

/** Random numbers that repeat: {@code -Dorg.lanewarp.seed=N} gives others. */
public final class Seed {

  private static final long SEED = Long.getLong("org.lanewarp.seed", 20260417L);

  private Seed() {}

  /** A generator of its own for each name. */
  public static Random random(String name) {
    return new Random(SEED * 1_000_003 + name.hashCode());
  }

  /** A failure message: the words, and how to repeat the failure. */
  public static String tag(Object... words) {
    StringBuilder message = new StringBuilder();
    for (Object word : words) {
      message.append(word).append(' ');
    }
    return message + "[org.lanewarp.seed=" + SEED + "]";
  }
}
