package org.lanewarp.cli.io;

import java.awt.color.ICC_Profile;

/**
 * What a file says about its pixels.
 *
 * @param orientation of the pixels as they are stored, or are to be stored
 * @param exif an EXIF block without any prefix, null if there is none
 * @param profile the colour profile, null if there is none
 */
public record Attachments(Orientation orientation, byte[] exif, ICC_Profile profile) {

  /** Upright pixels, nothing else. */
  public static final Attachments NONE = new Attachments(Orientation.NORMAL, null, null);

  static Attachments of(Embedded embedded, ICC_Profile profile) {
    ExifBlock block = ExifBlock.of(embedded.exif());
    return block == null
        ? new Attachments(embedded.orientation(), null, profile)
        : new Attachments(block.orientation(), embedded.exif(), profile);
  }

  /** What belongs into an output, whose pixels are upright or were left as they are. */
  Attachments kept(ReadOptions options) {
    boolean exifToo = options.metadata() == ReadOptions.MetadataMode.KEEP && exif != null;
    byte[] kept = null;
    if (exifToo) {
      kept = options.autoOrient() ? ExifBlock.of(exif).forUprightPixels() : exif;
    }
    return new Attachments(
        options.autoOrient() ? Orientation.NORMAL : orientation,
        kept,
        options.keepsProfile() ? profile : null);
  }

  Attachments withProfile(ICC_Profile other) {
    return new Attachments(orientation, exif, other);
  }
}
