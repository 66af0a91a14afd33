package org.lanewarp.plan;

/** A rectangle of the destination. */
final class Tile {

  int x;
  int y;
  int width;
  int height;

  void set(int x, int y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }
}
