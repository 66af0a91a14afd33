package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;

/**
 * Batches that have been located and wait to be sampled. With several channels, as many as there is
 * room for: each channel then reads and writes its plane in long runs, and positions are computed
 * once for all.
 */
final class Strip {

  /** The most batches. */
  static final int MOST = 16;

  /** Of each tile that the strip crosses, how many rows are done. */
  final int[] done = new int[MOST];

  /** Of each band of each tile, which groups are not done: band by band, tiles within. */
  final int[] missed = new int[MOST * TilePlan.HEIGHT / Bands.ROWS];

  private final Batch[] batches = new Batch[MOST];
  private Blocks[] blocks;
  private final Tile[] areas = new Tile[MOST];
  private int count;

  /** Shares what is not a position with the given batch. */
  Strip(Batch first) {
    Arrays.setAll(batches, i -> i == 0 ? first : new Batch(first));
    Arrays.setAll(areas, i -> new Tile());
  }

  /** One more batch for the given rectangle of the destination. */
  Batch add(int x, int y, int width, int height) {
    areas[count].set(x, y, width, height);
    return batches[count++];
  }

  /** The same in blocks. */
  Blocks cut(Tile area) {
    if (blocks == null) {
      blocks = new Blocks[MOST];
      Arrays.setAll(blocks, i -> new Blocks());
    }
    areas[count].set(area.x, area.y, area.width, area.height);
    return blocks[count++];
  }

  Blocks blocks(int i) {
    return blocks[i];
  }

  int count() {
    return count;
  }

  Batch batch(int i) {
    return batches[i];
  }

  /** The rectangle of a batch; a row of it begins every {@link Batch#pitch} samples. */
  Tile area(int i) {
    return areas[i];
  }

  void clear() {
    count = 0;
  }
}
