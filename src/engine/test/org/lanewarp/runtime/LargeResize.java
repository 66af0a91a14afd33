package org.lanewarp.runtime;

import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.ImageU8;
import org.lanewarp.Resizer;

/** A program of its own: resizes wide and high images and prints what a call allocates. */
final class LargeResize {

  private LargeResize() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    allocated(300, 300, 12, 12); // loads classes, which count as allocation too
    System.out.println("wide=" + allocated(30_000, 300, 1200, 12));
    System.out.println("high=" + allocated(300, 30_000, 12, 1200));
    System.out.println("grown=" + allocated(3000, 20, 30_000, 60));
    System.out.println("mixed=" + allocated(30_000, 20, 300, 200));
    System.out.println("long=" + allocated(4_000_000, 2, 2_500_000, 3));
    System.out.println("tall=" + allocated(2, 4_000_000, 3, 2_500_000));
    System.out.println("tiny=" + allocated(3000, 3000, 4, 4));
  }

  /** Scalar, since until it is compiled each vector is an object of its own. */
  private static long allocated(int width, int height, int outWidth, int outHeight)
      throws ReflectiveOperationException {
    ImageU8 source = ImageU8.allocate(width, height, 3);
    ImageU8 result = ImageU8.allocate(outWidth, outHeight, 3);
    AllocatedBytes bytes = new AllocatedBytes();
    long most = 0;
    for (boolean tones : new boolean[] {false, true}) {
      Resizer resizer = Resizer.of(Filter.LANCZOS3).linearLight(tones).engine(Engine.SCALAR);
      long before = bytes.now();
      resizer.resize(source, result);
      most = Math.max(most, bytes.now() - before);
    }
    return most;
  }
}
