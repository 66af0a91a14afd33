package org.lanewarp.plan;

/** A rectangle of the destination. */
final class Tile {

  int x;
  int y;
  int width;
  int height;
}
