/**
 * Resizing: separable, a vertical and a horizontal pass over a few rows at a time.
 *
 * <p>{@link org.lanewarp.resize.ResizePlan} decides from the sizes what each sample is made of
 * ({@code Axis} and its {@code Taps}), which pass is cheaper first, and how wide the strips are.
 * {@link org.lanewarp.resize.Resize} then drives the kernels; between the passes samples stay
 * floats, and they are rounded once, at the end.
 *
 * <ul>
 *   <li>Vertical pass first, as when shrinking: the rows of a destination row are summed up
 *       straight from the source, and a group of such rows goes through the horizontal pass.
 *   <li>Horizontal pass first, as when growing: a ring holds as many source rows of the new width
 *       as a destination row needs.
 * </ul>
 *
 * <p>Two resizes need no passes: {@code NearestResize} moves pixels, and {@code BoxResize} shrinks
 * u8 to a half, a third or a quarter.
 *
 * <p>Strips of columns keep the buffers in cache, and small whatever the image. A filter is added
 * in {@link org.lanewarp.Filter}, a pixel type in {@code stage.Rows}.
 */
package org.lanewarp.resize;
