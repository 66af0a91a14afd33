package org.lanewarp.cli.io;

import java.nio.file.Path;
import java.util.List;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.cli.InputError;

/**
 * An array in C order.
 *
 * @param header its type and shape
 * @param data {@code byte[]}, {@code short[]} or {@code float[]}, as the type says
 */
public record NpyArray(NpyHeader header, Object data) {

  private static final int MOST_CHANNELS = 4;

  /**
   * This array as an image: (H, W) or (H, W, C).
   *
   * @param file named in the error if it is not one
   */
  public Picture toPicture(Path file) {
    List<Integer> shape = header.shape();
    int rank = shape.size();
    int channels = rank == 3 ? shape.get(2) : 1;
    if (rank < 2 || rank > 3 || channels > MOST_CHANNELS) {
      throw new InputError(
          file,
          "shape is "
              + header.shapeText()
              + "; an image is (H, W) or (H, W, C) with 1 to 4 channels");
    }
    int height = shape.get(0);
    int width = shape.get(1);
    Image image =
        switch (header.type()) {
          case U1 -> ImageU8.of(width, height, channels, (byte[]) data);
          case U2 -> ImageU16.of(width, height, channels, (short[]) data);
          case F4 -> ImageF32.of(width, height, channels, (float[]) data);
        };
    return new Picture(image, rank == 3);
  }

  /** The array that holds a picture whose rows follow each other without gaps. */
  static NpyArray of(Picture picture) {
    Image image = picture.image();
    NpyType type =
        switch (image.type()) {
          case U8 -> NpyType.U1;
          case U16 -> NpyType.U2;
          case F32 -> NpyType.F4;
        };
    NpyHeader header =
        picture.channelAxis()
            ? NpyHeader.of(type, image.height(), image.width(), image.channels())
            : NpyHeader.of(type, image.height(), image.width());
    return new NpyArray(header, image.array());
  }
}
