package org.lanewarp.jmh;

import org.lanewarp.Interpolation;

/** Runs every kind of warp, so that the JVM's profiles and inlining have seen them all. */
final class Mixture {

  private static final int ROUNDS = 12;
  private static final String SIZE = "/320x240";

  private Mixture() {}

  static void run() {
    for (int round = 0; round < ROUNDS; round++) {
      for (String group : new String[] {"warpAffine/", "warpPerspective/", "remap/"}) {
        for (String type : new String[] {"u8c1", "u8c3", "u8c4", "u16c1", "f32c1", "f32c3"}) {
          for (Interpolation interpolation : Interpolation.values()) {
            for (String border : new String[] {"/constant", "/replicate"}) {
              String name = group + type + '/' + interpolation + border + SIZE;
              Case what = Case.parse(group.equals("remap/") ? name + "/rotation" : name);
              Contestants.LANEWARP.make().prepare(Scene.of(what), 1).run();
            }
          }
        }
      }
    }
  }
}
