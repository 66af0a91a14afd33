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
 *   <li>Row by row, kernels fetch the taps, blend and round them ({@code kernel}), and the store
 *       takes the values.
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
 * <h2>Spatial transformers</h2>
 *
 * <p>A spatial transformer (Jaderberg, Simonyan, Zisserman and Kavukcuoglu, Spatial Transformer
 * Networks, 2015) lets a network move what it looks at: before any layer, it resamples the feature
 * maps by a transform that the network itself infers from them. Three parts:
 *
 * <ol>
 *   <li>The <em>localisation network</em> regresses the transform, for an affine one the six
 *       numbers θ. It is an ordinary network, the caller's own.
 *   <li>The <em>grid generator</em> takes each output position, normalised to −1 … 1, to where it
 *       samples: {@code (x, y) = θ · (x', y', 1)ᵀ}, {@link
 *       org.lanewarp.SpatialTransformer#affineGrid}. Any other grid will do as well.
 *   <li>The <em>sampler</em> reads the input there: {@code v = Σ wy(j) wx(i) p(j, i)}, {@link
 *       org.lanewarp.SpatialTransformer#gridSample}. {@link
 *       org.lanewarp.SpatialTransformer#transform} does both without a grid in memory.
 * </ol>
 *
 * <p>All of it has gradients, so that training reaches both what lies before the transformer and
 * the localisation network. With g the loss's gradient by an output value:
 *
 * <pre>
 *   by the input:       ∂L/∂p(j, i) = Σ g wy(j) wx(i)              over the samples that read p(j, i)
 *   by the coordinate:  ∂L/∂x       = Σ g Σ wy(j) wx'(i) p(j, i)   over the channels
 *                       bilinear:     Σ g ((p01 − p00)(1 − b) + (p11 − p10) b)
 *   by the grid:        ∂L/∂gx      = ±∂L/∂x · (W − 1)/2 with aligned corners, else W/2
 *   by theta:           ∂L/∂θ       = Σ ∂L/∂(gx, gy) (x', y', 1)   over the output
 * </pre>
 *
 * <p>The sign turns where reflection mirrored the coordinate; where border padding clipped it, its
 * gradient is 0. In the engine a grid is one more source of coordinates, {@code
 * plan.GridCoordinates}; padding folds the coordinate ({@code kernel.Fold}) or, for bicubic, is a
 * border of the stage; {@code plan.Sampling} shares coordinates among channels; and {@code
 * plan.SamplingGradient} runs the same tiles backwards, through {@code kernel.Adjoint} and {@code
 * stage.Unstage}.
 *
 * <p>Where to add things: a border in {@link org.lanewarp.Border}; a transform as a {@link
 * org.lanewarp.Mapping}, and in {@code plan.Coordinates} if it deserves lanes of its own; a pixel
 * type as an {@link org.lanewarp.Image} and a {@code stage.Pixels}; an interpolation or a faster
 * kernel in {@code kernel.Kernels}; a filter for resizing in {@link org.lanewarp.Filter}.
 */
package org.lanewarp;
