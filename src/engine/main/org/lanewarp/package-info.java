/**
 * Image resampling in SIMD lanes: images, mappings, borders, and the {@link org.lanewarp.Resampler}
 * that joins them.
 *
 * <p>A {@link org.lanewarp.Mapping} says where each destination pixel lies in the source. x is the
 * column, y the row, pixel centres lie on integers. Data flows one way:
 *
 * <pre>
 *   Mapping ──coordinates──▶ Stage ──window──▶ Fetch ──taps──▶ Kernel ──values──▶ destination
 * </pre>
 *
 * <ol>
 *   <li>The destination is cut into tiles at fixed places ({@code plan}).
 *   <li>For each tile the mapping gives coordinates, rebased in double so that float suffices.
 *   <li>A tile that lies inside the source reads it in place; for others, what they read is copied
 *       into a window, with the border applied ({@code stage}).
 *   <li>Row by row, kernels fetch the taps, blend and round them ({@code kernel}), and the stage
 *       stores the values.
 * </ol>
 *
 * <p>A {@link org.lanewarp.Resizer} goes another way: a resize is separable, so it is two passes,
 * one along each axis ({@code resize}), with kernels of their own.
 *
 * <p>What can be relied on:
 *
 * <ul>
 *   <li>The vector and the scalar engine give the same bits, at any vector width, with any number
 *       of threads.
 *   <li>An affine map that takes pixels to pixels (shifts by whole ones, flips, quarter turns)
 *       copies samples bit for bit, and a constant image stays constant (of finite samples; the
 *       formula makes NaN of infinities).
 *   <li>Coordinates are within 1/4096 pixel of the exact ones for sides up to 100,000; weights are
 *       full floats.
 *   <li>NaN and infinite coordinates give the border's fill value.
 *   <li>Bad arguments throw {@link java.lang.IllegalArgumentException} naming the value, before
 *       anything is written.
 * </ul>
 *
 * <p>Where to add things: a border in {@link org.lanewarp.Border}; a transform as a {@link
 * org.lanewarp.Mapping}, and in {@code plan.Coordinates} if it deserves lanes of its own; a pixel
 * type as an {@link org.lanewarp.Image} and a {@code stage.Pixels}; an interpolation or a faster
 * kernel in {@code kernel.Kernels}; a filter for resizing in {@link org.lanewarp.Filter}.
 */
package org.lanewarp;
