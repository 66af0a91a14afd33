/**
 * Lossless WebP (RFC 9649, section 3), with which lossy pictures store their alpha too. {@link
 * org.lanewarp.cli.io.vp8l.LosslessImage} is the door.
 *
 * <p>Pixels are ints, alpha in the highest byte, then red, green and blue. {@code BitReader} turns
 * bytes into bits. From them {@code CodeLengths} reads each {@code PrefixCode}, five of which are a
 * {@code PrefixGroup}; {@code CodedPixels} decodes an image with them, with copies of what came
 * before ({@code BackReference}) and with the colours of late ({@code ColorCache}). What an encoder
 * did to the pixels first, each {@code Transform} undoes: {@code Prediction}, {@code
 * ColorCorrelation}, {@code GreenDifference} and {@code Palette}, whose parameters are small images
 * of the same kind. Where the text leaves room, libwebp's way is taken.
 */
package org.lanewarp.cli.io.vp8l;
