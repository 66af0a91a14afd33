package org.lanewarp.scene;

import java.util.Random;

/** Every kind of mapping that takes its own way through the engine. */
public enum Kind {
  IDENTITY(Matrices::identity),
  WHOLE_SHIFT(Matrices::wholeShift),
  HALF_SHIFT(Matrices::halfShift),
  FRACTION_SHIFT(Matrices::fractionShift),
  FLIP(Matrices::flip),
  QUARTER_TURN(Matrices::quarterTurn),
  ROTATION_15(Matrices::rotation15),
  ROTATION_30_ENLARGED(Matrices::rotation30),
  SHEAR(Matrices::shear),
  ENLARGE(Matrices::enlarge),
  SHRINK_37(Matrices::shrink37),
  COLLAPSE(Matrices::collapse),
  FAR_AWAY(Matrices::farAway),
  PERSPECTIVE(Matrices::perspective),
  HORIZON(Matrices::horizon),
  HORIZON_ON_PIXELS(Matrices::horizonOnPixels),
  WIDE_PERSPECTIVE(Matrices::widePerspective),
  STEEP_PERSPECTIVE(Matrices::steepPerspective),
  JITTER_MAP(Maps::jitter),
  RELATIVE_JITTER_MAP(Maps::relativeJitter),
  BARREL_MAP(Maps::barrel),
  RANDOM_MAP(Maps::random),
  SCATTERED_MAP(Maps::scattered),
  SPECIAL_MAP(Maps::special),
  RELATIVE_SPECIAL_MAP(Maps::relativeSpecial),
  SWIRL(Functions::swirl),
  POLAR(Functions::polar),
  WIDE_FUNCTION(Functions::wide),
  SPECIAL_FUNCTION(Functions::special);

  private final Maker maker;

  Kind(Maker maker) {
    this.maker = maker;
  }

  /** A mapping of this kind for these sizes. */
  public Scene scene(Random random, int sourceWidth, int sourceHeight, int width, int height) {
    Warp warp = maker.make(random, sourceWidth, sourceHeight, width, height);
    return new Scene(
        name(), sourceWidth, sourceHeight, width, height, warp.mapping(), warp.exact());
  }

  private interface Maker {
    Warp make(Random random, int sourceWidth, int sourceHeight, int width, int height);
  }
}
