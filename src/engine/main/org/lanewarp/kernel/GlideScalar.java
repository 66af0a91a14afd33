package org.lanewarp.kernel;

/** {@link Glide}: one step after the other. */
public final class GlideScalar implements Glide {

  private final Walk walk = new AffineWalkScalar();
  private final Locator locator = new LocatorScalar();

  @Override
  public void locate(CoordinateRow row, int n, Window w, Batch batch, int to) {
    walk.fill(row, n);
    locator.locate(row, n, w, batch, to, false);
  }
}
