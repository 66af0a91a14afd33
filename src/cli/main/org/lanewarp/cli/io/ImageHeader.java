package org.lanewarp.cli.io;

/**
 * What an image file's header says.
 *
 * @param format in lower case: png, jpeg, …
 * @param width of the stored pixels
 * @param height of the stored pixels
 * @param channels of the pixels as they will be read
 * @param type of their samples: u8, u16 or f32, or what else is stored
 * @param attachments orientation, EXIF and profile
 */
public record ImageHeader(
    String format, int width, int height, int channels, String type, Attachments attachments) {}
