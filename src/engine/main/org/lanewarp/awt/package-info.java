/**
 * Lanewarp for {@link java.awt.image.BufferedImage}: {@link org.lanewarp.awt.ResizeOp} and {@link
 * org.lanewarp.awt.AffineOp}, which can stand where a {@link java.awt.image.AffineTransformOp}
 * stood.
 *
 * <p>Images whose samples lie interleaved in a byte, unsigned short or float array (grey,
 * 3BYTE_BGR, 4BYTE_ABGR and most that decoders make) are worked on in place, without a copy.
 * Others, packed ints and palettes among them, are copied on the way in and out.
 *
 * <p>Needs the module java.desktop, which {@code org.lanewarp} does not pull in: modules that use
 * this package require it themselves.
 */
package org.lanewarp.awt;
