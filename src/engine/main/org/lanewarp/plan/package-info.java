/**
 * Who computes what: tiles, threads, scratch buffers, and the coordinates of each kind of mapping.
 * {@link org.lanewarp.plan.Bands} and {@link org.lanewarp.plan.CellBands} are rows of a tile that
 * are sampled together, a {@link org.lanewarp.plan.Strip} tiles side by side.
 *
 * <p>{@link org.lanewarp.plan.Warp} drives one image, {@link org.lanewarp.plan.TonedWarp} one whose
 * colours are weighted or made linear around it, {@link org.lanewarp.plan.Sampling} the planes of a
 * tensor, {@link org.lanewarp.plan.SamplingGradient} the way back, and {@code NearestSampling} and
 * {@code NearestGradient} those of nearest pixels at a grid, which need no tiles. A new transform
 * that deserves more than the doubles of {@link org.lanewarp.Mapping#fill} is a subclass of {@code
 * Coordinates}.
 */
package org.lanewarp.plan;
