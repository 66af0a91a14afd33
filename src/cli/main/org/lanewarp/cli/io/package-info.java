/**
 * Files in and out. {@link org.lanewarp.cli.io.PictureFile} is the door: it picks the codec and
 * turns each failure into one line that names the file.
 *
 * <p>Image files: {@code Codecs} lists the readers and writers that may be used. {@code
 * ImageDecoder} asks a file's header first, holds it against {@link org.lanewarp.cli.io.Limits},
 * and only then decodes; {@code RasterSamples} takes the samples just as they are stored. {@code
 * PngChunks}, {@code JpegSegments} and {@code WebpChunks} find what is {@link
 * org.lanewarp.cli.io.Attachments attached} to the pixels: {@link org.lanewarp.cli.io.Orientation}
 * turns them upright, {@code ColorProfiles} converts them, {@code ExifBlock} carries the rest over.
 * {@code ImageEncoder} writes; {@code PnmDecoder} and {@code PnmEncoder} do for the Netpbm family
 * what ImageIO does for the others. {@code WebpDecoder} does for WebP, with {@link
 * org.lanewarp.cli.io.vp8} for lossy and {@link org.lanewarp.cli.io.vp8l} for lossless frames.
 *
 * <p>{@code Npy} with its header classes reads and writes NumPy arrays, whose samples are plain
 * numbers. {@code AtomicFile} gives an output its name only when it is complete and on the disk. A
 * new image format needs a line in {@link org.lanewarp.cli.io.FileFormat} and one in {@code
 * Codecs}.
 */
package org.lanewarp.cli.io;
