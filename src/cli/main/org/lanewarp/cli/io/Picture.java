package org.lanewarp.cli.io;

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

  /** Another image in this picture's form. */
  public Picture with(Image other) {
    return new Picture(other, channelAxis, attachments);
  }
}
