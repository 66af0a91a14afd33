package org.lanewarp.cli.io;

import java.io.IOException;
import org.lanewarp.Image;

/**
 * An image as a file holds it.
 *
 * @param image the pixels
 * @param channelAxis whether its .npy form is (H, W, C); false for (H, W), which has one channel
 * @param attachments what belongs into an output besides the pixels
 */
public record Picture(Image image, boolean channelAxis, Attachments attachments) {

  /** A picture of pixels alone. */
  public Picture(Image image, boolean channelAxis) {
    this(image, channelAxis, Attachments.NONE);
  }

  /** A picture whose .npy form has a channel axis only where it needs one. */
  public static Picture of(Image image) {
    return new Picture(image, image.channels() > 1);
  }

  /** A picture of pixels as they are stored, made upright and coloured as the options ask. */
  static Picture of(Image stored, Attachments attachments, ReadOptions options) throws IOException {
    Image image = stored;
    Attachments left = attachments;
    if (options.profile() == ReadOptions.ProfileMode.SRGB && left.profile() != null) {
      image = ColorProfiles.toStandard(image, left.profile());
      left = left.withProfile(null);
    }
    if (options.autoOrient()) {
      image = left.orientation().upright(image);
    }
    return new Picture(image, image.channels() > 1, left.kept(options));
  }

  /** Another image in this picture's form. */
  public Picture with(Image other) {
    return new Picture(other, channelAxis, attachments);
  }
}
