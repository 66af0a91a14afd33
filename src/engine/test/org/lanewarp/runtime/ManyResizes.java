package org.lanewarp.runtime;

import java.util.ArrayList;
import java.util.List;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** A program of its own: repeats resizes until they are warm and prints what one allocates. */
final class ManyResizes {

  private static final int WARM = 60;

  /** What a run calls only once or twice is compiled after some thousand runs. */
  private static final int MOST = 6000;

  private ManyResizes() {}

  /** A way through the engine. */
  record Case(Filter filter, PixelType type, int channels, int width, int height) {

    @Override
    public String toString() {
      return filter + " " + type.label() + "c" + channels + " " + width + "x" + height;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Filter filter : List.of(Filter.NEAREST, Filter.BILINEAR, Filter.LANCZOS3)) {
      for (PixelType type : PixelType.values()) {
        cases.add(new Case(filter, type, 1 + type.ordinal(), 100, 80));
        cases.add(new Case(filter, type, 4 - type.ordinal(), 900, 700));
      }
      cases.add(new Case(filter, PixelType.U8, 3, 1000, 50));
      cases.add(new Case(filter, PixelType.U8, 1, 50, 1000));
    }
    return cases;
  }

  public static void main(String[] arguments) throws ReflectiveOperationException {
    for (Case c : cases()) {
      System.out.println(c + "=" + least(c));
    }
  }

  private static long least(Case c) throws ReflectiveOperationException {
    Image source = Pictures.noise(Seed.random("source"), c.type, 500, 400, c.channels);
    Image result = Pictures.blank(c.type, c.width, c.height, c.channels);
    Resizer resizer = Resizer.of(c.filter);
    AllocatedBytes allocated = new AllocatedBytes();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < WARM || least >= AllocationTest.ALLOWED && i < MOST; i++) {
      long before = allocated.now();
      resizer.resize(source, result);
      least = Math.min(least, allocated.now() - before);
    }
    return least;
  }
}
