package org.lanewarp.cli.io;

import java.util.function.Consumer;

/**
 * How image files are read.
 *
 * @param limits what a file may ask for
 * @param autoOrient whether pixels are turned as the EXIF orientation says
 * @param profile what becomes of the colour profile
 * @param metadata what else is kept for the output
 * @param remarks takes what the user should know, in one line each
 */
public record ReadOptions(
    Limits limits,
    boolean autoOrient,
    ProfileMode profile,
    MetadataMode metadata,
    Consumer<String> remarks) {

  /** What becomes of a colour profile. */
  public enum ProfileMode {
    /** Samples stay as they are, and the profile goes into the output. */
    KEEP,
    /** Samples are converted to sRGB. */
    SRGB,
    /** Samples stay as they are, and the profile is dropped. */
    STRIP
  }

  /** What the output takes over from the input besides pixels. */
  public enum MetadataMode {
    /** EXIF and the colour profile. */
    KEEP,
    /** The colour profile only. */
    ICC,
    /** Nothing. */
    STRIP
  }

  /** Upright pixels, everything kept, the standard limits, and no remarks. */
  public static ReadOptions standard() {
    return new ReadOptions(
        Limits.standard(), true, ProfileMode.KEEP, MetadataMode.KEEP, remark -> {});
  }

  boolean keepsProfile() {
    return profile == ProfileMode.KEEP && metadata != MetadataMode.STRIP;
  }
}
