/**
 * The kernels: from a staged {@link org.lanewarp.kernel.Window} and a batch of positions to their
 * values.
 *
 * <p>Every step is an interface with twins beside each other: {@code XxxScalar}, which reads like
 * the formula, and {@code XxxVector}, the same operations in the same order in lanes. They give the
 * same bits; a test finds all pairs by their names and compares them. {@link
 * org.lanewarp.kernel.Kernels} is the one place that chooses. Steps, in order:
 *
 * <ol>
 *   <li>{@link org.lanewarp.kernel.Mover} brings pixels from images into words, and at the end
 *       back.
 *   <li>{@link org.lanewarp.kernel.Walk} computes coordinates of a row from a few slopes ({@link
 *       org.lanewarp.kernel.Extent} bounds those that a map brings along).
 *   <li>{@link org.lanewarp.kernel.Locator} splits them into window words and fractions ({@link
 *       org.lanewarp.kernel.Glide} does both for affine rows).
 *   <li>{@link org.lanewarp.kernel.Fetch} brings the taps of a batch side by side.
 *   <li>{@link org.lanewarp.kernel.Kernel} blends and rounds them.
 * </ol>
 *
 * <p>To add a kernel, write both twins against {@link org.lanewarp.kernel.Kernel} and add a line to
 * {@link org.lanewarp.kernel.Kernels}.
 *
 * <p>Lane loops call nothing but the Vector API, not even small static methods of ours. C2 stops
 * inlining ordinary methods once a compilation has 18,000 nodes, which four gathers nearly fill,
 * and a vector that crosses a call is allocated: measured, eight times slower. The Vector API's own
 * methods are exempt from the limit. For the same reason long formulas are several loops with their
 * intermediate values in L1.
 */
package org.lanewarp.kernel;
