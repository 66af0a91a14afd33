/**
 * Who computes what: tiles, threads, scratch buffers, and the coordinates of each kind of mapping.
 *
 * <p>{@link org.lanewarp.plan.Warp} drives one image, {@link org.lanewarp.plan.TonedWarp} one whose
 * colours are weighted or made linear around it, {@link org.lanewarp.plan.Line} a single row,
 * {@link org.lanewarp.plan.Sampling} the planes of a tensor, {@link
 * org.lanewarp.plan.SamplingGradient} the way back, and {@code NearestSampling} and {@code
 * NearestGradient} those of nearest pixels at a grid, which need no tiles.
 *
 * <p>A {@code TileWalk} asks the {@code Coordinates} of a tile where its samples lie, and divides
 * it into rectangles that are read at once: those of an image are {@code ImageTiles}, those of a
 * tensor, for all channels, {@code TensorTiles}. The {@code Sampler} has the kernel for whatever
 * rows are located, and {@code Bands}, of blocks or of cells, are rows that go through kernels
 * together, given up with {@code Patience} where they do not serve. Parts of an image that need no
 * tiles are a {@code Shortcut}: a {@code LatticeMove} of whole pixels, or {@code AlignedRows} along
 * those of the source; {@code Warp} chooses.
 *
 * <p>Tensors are larger than caches, so a {@code GridSampling} or {@code ThetaSampling} first goes
 * along a {@code TileRow}, by what can be read from a single window of the {@code Planes} at hand.
 * What is located waits in a {@code Strip} for the {@code StripSampler}, channel after channel.
 *
 * <p>On the way back each thread fills a {@code GradientBand} of the input's gradient, with what
 * {@code GradientTiles} have for it, whose {@code GradientRows} go through the kernel; the {@code
 * SlopeStore} takes the gradients by coordinates, for a grid or summed up for theta. {@code
 * TapRows} say beforehand which tiles many bands can leave out.
 *
 * <p>A new transform that deserves more than the doubles of {@link org.lanewarp.Mapping#fill} is a
 * subclass of {@code Coordinates}; a new form of kernel has its place in {@code Sampler}.
 */
package org.lanewarp.plan;
