package org.lanewarp.jmh;

import java.util.Random;
import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;

/** A case's white noise and its mapping. */
public final class Scene {

  /** Side of the source in OpenCV's tests. */
  private static final int SIDE = 512;

  private final Case what;
  private final Image source;
  private final Mapping forward;
  private final TensorScene tensors;

  private Scene(Case what, Image source, Mapping forward, TensorScene tensors) {
    this.what = what;
    this.source = source;
    this.forward = forward;
    this.tensors = tensors;
  }

  /** Draws the source and computes the mapping. */
  static Scene of(Case what) {
    int w = what.width();
    int h = what.height();
    if (what.isTensor()) {
      return new Scene(what, null, null, TensorScene.of(what));
    } else if (what.isResize()) {
      return of(what, what.sourceWidth(), what.sourceHeight(), null);
    }
    switch (what.group() + what.variant()) {
      case "warpAffine":
        return of(what, SIDE, SIDE, standard());
      case "warpPerspective":
        return of(what, SIDE, SIDE, new Perspective(1.9, -1.1, 100, 1.1, 1.9, -200, 1e-4, 2e-4, 1));
      case "warpLargefull":
        return of(what, w, h, turn(15, w, h));
      case "warpLargeturn90": // as exact as people write it
        return of(what, h, w, new Affine(0, -1, w - 1, 1, 0, 0));
      case "warpLargeflip":
        return of(what, w, h, new Affine(-1, 0, w - 1, 0, 1, 0));
      case "warpLargeshift":
        return of(what, w, h, Affine.translation(17, -9));
      case "warpLargesubshift":
        return of(what, w, h, Affine.translation(17.25, -9.5));
      case "warpLargezoom":
        return of(what, SIDE, SIDE, Affine.scale(2.2, 2.2));
      case "remaprotation":
        return of(what, SIDE, SIDE, map(w, h, standard().inverse()));
      case "remapbarrel":
        return of(what, w, h, barrel(w, h));
      case "remaprandom":
        return of(what, w, h, random(w, h));
      default:
        double degrees = Double.parseDouble(what.variant().replace("deg", ""));
        return of(what, w, h, turn(degrees, w, h));
    }
  }

  private static Scene of(Case what, int width, int height, Mapping forward) {
    return new Scene(what, Noise.image(what.type(), width, height), forward, null);
  }

  /** Rotation by 30° and zoom by 2.2 about the centre, as OpenCV's tests have it. */
  private static Affine standard() {
    double centre = SIDE / 2.0;
    return Affine.rotation(30, centre, centre).then(Affine.scale(2.2, 2.2, centre, centre));
  }

  private static Affine turn(double degrees, int width, int height) {
    return Affine.rotation(degrees, (width - 1) / 2.0, (height - 1) / 2.0);
  }

  private static CoordinateMap map(int width, int height, Affine toSource) {
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    for (int i = 0; i < xs.length; i++) {
      int x = i % width;
      int y = i / width;
      xs[i] = (float) toSource.applyX(x, y);
      ys[i] = (float) toSource.applyY(x, y);
    }
    return CoordinateMap.of(xs, ys, width, height);
  }

  /** r grows by 1 + 0.2 (r / half diagonal)². */
  private static CoordinateMap barrel(int width, int height) {
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    for (int i = 0; i < xs.length; i++) {
      int row = i / width;
      double x = i % width - cx;
      double y = row - cy;
      double scale = 1 + 0.2 * (x * x + y * y) / (cx * cx + cy * cy);
      xs[i] = (float) (cx + x * scale);
      ys[i] = (float) (cy + y * scale);
    }
    return CoordinateMap.of(xs, ys, width, height);
  }

  private static CoordinateMap random(int width, int height) {
    Random random = new Random(7);
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = random.nextFloat() * (width - 1);
      ys[i] = random.nextFloat() * (height - 1);
    }
    return CoordinateMap.of(xs, ys, width, height);
  }

  /** What is to be computed. */
  public Case what() {
    return what;
  }

  /** The source. */
  public Image source() {
    return source;
  }

  /**
   * An {@link Affine} or {@link Perspective} from source to destination, or a {@link CoordinateMap}
   * from destination to source: what people give to OpenCV. Null for a resize.
   */
  public Mapping forward() {
    return forward;
  }

  /** The mapping from destination to source. */
  public Mapping reverse() {
    if (forward instanceof Affine affine) {
      return affine.inverse();
    }
    return forward instanceof Perspective p ? p.inverse() : forward;
  }

  /** The tensors of a case on tensors, else null. */
  public TensorScene tensors() {
    return tensors;
  }

  /** A destination of zeros. */
  public Image blank() {
    return what.isTensor()
        ? tensors.blank()
        : Noise.blank(what.type(), what.width(), what.height());
  }
}
