package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/** {@link Joiner}, one sample at a time. */
public final class JoinerScalar implements Joiner {

  @Override
  public void join8(Blocks blocks, int n, int channels, byte[] to, int first, int stride) {
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int j = 0; j < SIDE; j++) {
        for (int i = 0; i < GROUP; i++) {
          int pixel = first + j * stride + channels * (Blocks.column(g, n) + i);
          for (int c = 0; c < channels; c++) {
            to[pixel + c] =
                channels == 1
                    ? packed(blocks, g, j, i)
                    : (byte) (word(blocks, 0, g, j, i) >>> 8 * c);
          }
        }
      }
    }
  }

  private static byte packed(Blocks blocks, int group, int row, int column) {
    int at = GROUP * group + column / SIDE * SIDE + row;
    return (byte) (blocks.words[at] >>> 8 * (column % SIDE));
  }

  /** A word of plane c. */
  private static int word(Blocks blocks, int c, int group, int row, int column) {
    int block = column / SIDE;
    int sample = SIDE * GROUP * group + GROUP * block + SIDE * row + column % SIDE;
    return blocks.words[c * Blocks.CAPACITY + sample];
  }

  @Override
  public void join16(Blocks blocks, int n, int channels, short[] to, int first, int stride) {
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int j = 0; j < SIDE; j++) {
        for (int i = 0; i < GROUP; i++) {
          int pixel = first + j * stride + channels * (Blocks.column(g, n) + i);
          for (int c = 0; c < channels; c++) {
            to[pixel + c] = (short) word(blocks, c, g, j, i);
          }
        }
      }
    }
  }

  @Override
  public void joinFloat(Blocks blocks, int n, int channels, float[] to, int first, int stride) {
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int j = 0; j < SIDE; j++) {
        for (int i = 0; i < GROUP; i++) {
          int pixel = first + j * stride + channels * (Blocks.column(g, n) + i);
          for (int c = 0; c < channels; c++) {
            to[pixel + c] = Float.intBitsToFloat(word(blocks, c, g, j, i));
          }
        }
      }
    }
  }
}
