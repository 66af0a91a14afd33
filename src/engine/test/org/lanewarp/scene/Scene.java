package org.lanewarp.scene;

import org.lanewarp.CoordinateMap;
import org.lanewarp.Mapping;
import org.lanewarp.oracle.Positions;

/**
 * A mapping with the sizes it is meant for, and the same thing written for the oracle.
 *
 * @param exact where each destination pixel looks, computed without the engine
 */
public record Scene(
    String name,
    int sourceWidth,
    int sourceHeight,
    int width,
    int height,
    Mapping mapping,
    Positions exact) {

  /** Whether the coordinates are floats that the caller stored. */
  public boolean isMap() {
    return mapping instanceof CoordinateMap;
  }

  @Override
  public String toString() {
    return name + " " + sourceWidth + "x" + sourceHeight + " to " + width + "x" + height;
  }
}
