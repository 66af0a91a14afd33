package org.lanewarp.runtime;

import java.util.ArrayList;
import java.util.List;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** A program of its own: repeats warps until they are warm and prints what one allocates. */
final class ManyWarps {

  private static final int WARM = 60;

  /** What a run calls only once or twice is compiled after some thousand runs. */
  private static final int MOST = 6000;

  private static final int WIDTH = 960;
  private static final int HEIGHT = 160;

  private static final List<Kind> KINDS =
      List.of(
          Kind.ROTATION_15,
          Kind.ROTATION_30_ENLARGED,
          Kind.PERSPECTIVE,
          Kind.BARREL_MAP,
          Kind.RELATIVE_JITTER_MAP,
          Kind.FRACTION_SHIFT,
          Kind.QUARTER_TURN,
          Kind.FLIP);

  private ManyWarps() {}

  /** A way through the engine. */
  record Case(Interpolation interpolation, PixelType type, int channels, Kind kind) {

    @Override
    public String toString() {
      return interpolation + " " + type.label() + "c" + channels + " " + kind;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Interpolation interpolation : Interpolation.values()) {
      for (PixelType type : PixelType.values()) {
        for (int channels = 1; channels <= 4; channels++) {
          for (Kind kind : KINDS) {
            cases.add(new Case(interpolation, type, channels, kind));
          }
        }
      }
      cases.add(new Case(interpolation, PixelType.U8, 4, Kind.HORIZON));
    }
    return cases;
  }

  public static void main(String[] arguments) throws ReflectiveOperationException {
    OtherWidths.useIfAsked();
    for (Case c : cases()) {
      System.out.println(c + "=" + least(c));
    }
  }

  /** The fewest bytes that a warp allocates; a call now and then is charged for the JIT's work. */
  private static long least(Case c) throws ReflectiveOperationException {
    Scene scene = c.kind.scene(Seed.random("allocation"), 512, 512, WIDTH, HEIGHT);
    Image source = Pictures.noise(Seed.random("source"), c.type, 512, 512, c.channels);
    Image result = Pictures.blank(c.type, WIDTH, HEIGHT, c.channels);
    Resampler resampler = Resampler.of(c.interpolation).border(Border.REPLICATE);
    AllocatedBytes allocated = new AllocatedBytes();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < WARM || least >= AllocationTest.ALLOWED && i < MOST; i++) {
      long before = allocated.now();
      resampler.warp(source, scene.mapping(), result);
      least = Math.min(least, allocated.now() - before);
    }
    return least;
  }
}
