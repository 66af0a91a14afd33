/**
 * Files in and out. {@link org.lanewarp.cli.io.PictureFile} is the door: it picks the codec by the
 * extension and turns each failure into one line that names the file.
 *
 * <p>{@code ImageDecoder} and {@code RasterSamples} take the samples of image files as they are
 * stored; {@code ImageEncoder} writes them. {@code Npy} with its header classes does the same for
 * NumPy arrays. {@code AtomicFile} gives an output its name only when it is complete. A new image
 * format needs a line in {@link org.lanewarp.cli.io.FileFormat} and one in {@code ImageDecoder}.
 */
package org.lanewarp.cli.io;
