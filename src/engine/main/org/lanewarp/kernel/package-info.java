/**
 * The kernels: from a {@link org.lanewarp.kernel.Window} and a batch of positions to their values.
 *
 * <p>Every step that computes is an interface with twins beside each other: {@code XxxScalar},
 * which reads like the formula, and {@code XxxVector}, the same operations in the same order in
 * lanes. They give the same bits; a test finds all pairs by their names and compares them. {@link
 * org.lanewarp.kernel.Kernels} is the one place that chooses. Steps, in order:
 *
 * <ol>
 *   <li>{@link org.lanewarp.kernel.Glide} walks an affine row in fixed point and gives each sample
 *       its window element and fractions. For other mappings {@link org.lanewarp.kernel.Walk}
 *       computes coordinates (or a map brings them along, bounded by {@link
 *       org.lanewarp.kernel.Extent}) and {@link org.lanewarp.kernel.Locator} splits them.
 *   <li>{@link org.lanewarp.kernel.Fetch} brings the taps of a batch side by side, and {@link
 *       org.lanewarp.kernel.Kernel} blends and rounds them, a sample a lane. For several channels a
 *       {@link org.lanewarp.kernel.PixelKernel} does both, a channel a lane, or a {@link
 *       org.lanewarp.kernel.RowKernel}, which writes to the image as well; for the single channels
 *       of bicubic a {@link org.lanewarp.kernel.PlaneKernel}, the taps of a row in lanes. For
 *       nearest {@link org.lanewarp.kernel.Pick} or the {@link org.lanewarp.kernel.Mover} moves the
 *       pixels; {@link org.lanewarp.kernel.Strides} moves rectangles of them without computing
 *       where they lie, rows backwards by {@link org.lanewarp.kernel.Mirror}, columns by {@link
 *       org.lanewarp.kernel.Turn}. Where rows run along rows of the source, {@link
 *       org.lanewarp.kernel.Stretch} blends each of these in x once, and a {@link
 *       org.lanewarp.kernel.LineKernel} two of them in y; where all samples lie between pixels
 *       alike, {@link org.lanewarp.kernel.Shift} does both.
 *   <li>Where vectors have 512 bits, samples close together go another way instead: a {@link
 *       org.lanewarp.kernel.Cutter}, or for affine rows the {@link
 *       org.lanewarp.kernel.StraightCutter}, cuts four rows into {@link
 *       org.lanewarp.kernel.Blocks}, a {@link org.lanewarp.kernel.BlockKernel} picks their taps
 *       from registers and blends them (where affine rows enlarge, {@code TightBlocks} from smaller
 *       tables); a {@link org.lanewarp.kernel.Joiner} brings the values into the image. Nearest
 *       pixels close together go likewise: a {@link org.lanewarp.kernel.CellLocator} finds where
 *       four rows of them lie, as {@link org.lanewarp.kernel.Cells}, and a {@link
 *       org.lanewarp.kernel.CellMover} picks them from registers straight into the image.
 *   <li>{@link org.lanewarp.kernel.Mover} brings values into the image.
 * </ol>
 *
 * <p>Normalised grids come to pixels by {@link org.lanewarp.kernel.Unnormalize} and {@link
 * org.lanewarp.kernel.Fold}, wherever they point. Where they point into a window, they are read
 * only once: {@link org.lanewarp.kernel.GridLocator} goes from a row of them to window elements,
 * {@link org.lanewarp.kernel.GridCutter} from four rows to blocks, and {@link
 * org.lanewarp.kernel.GridKernel} all the way to the values of planes; each says which samples have
 * to go the long way. {@link org.lanewarp.kernel.NearestLocator} leaves none: it goes from any run
 * of pairs to the nearest elements of a plane. {@link org.lanewarp.kernel.Gather} puts values
 * straight into tensors, whose planes are rows of f32.
 *
 * <p>Gradients go the other way: {@link org.lanewarp.kernel.Adjoint} makes what each tap and each
 * coordinate receives, straight from and to planes or windows of them, and {@link
 * org.lanewarp.kernel.Scatter} is the adjoint of Gather. {@link org.lanewarp.kernel.PairUp} brings
 * what coordinates receive to the pairs of a grid.
 *
 * <p>A resize, driven by {@code org.lanewarp.resize}, has kernels of its own: {@link
 * org.lanewarp.kernel.Vertical}, {@link org.lanewarp.kernel.VerticalPair} and {@link
 * org.lanewarp.kernel.Accumulate} for its vertical pass, {@link org.lanewarp.kernel.Horizontal} or,
 * where it grows or shrinks little, {@link org.lanewarp.kernel.Stretch} for its horizontal one, and
 * {@link org.lanewarp.kernel.Convert} at its ends. A box that shrinks by a small whole number needs
 * {@link org.lanewarp.kernel.BoxSum} alone.
 *
 * <p>To add a kernel, write both twins and add a line to {@link org.lanewarp.kernel.Kernels}.
 *
 * <p>Lane loops call nothing but the Vector API, not even small static methods of ours. C2 stops
 * inlining ordinary methods once a compilation has 18,000 nodes, which four gathers nearly fill,
 * and a vector that crosses a call is allocated: measured, eight times slower. The Vector API's own
 * methods are exempt from the limit, but sixteen conversions from bytes in one loop were too many
 * as well. For the same reason long formulas are several loops with their intermediate values in
 * L1.
 *
 * <p>{@code add}, {@code fma}, {@code intoArray} and the like exist once for all widths, and call
 * methods of the vector's own class. While C2 does not know that class, it guesses the one that it
 * has seen there most often, in whatever code; where other widths came first the guess is wrong,
 * and every vector is allocated. So the result of a load, of {@code reinterpretAsInts} or {@code
 * convertShape}, and what a loop carries, is cast to {@link org.lanewarp.lane.Lanes#FLOATS} or the
 * like before such a method of it is called; as an argument it needs no cast. {@code selectFrom},
 * {@code blend}, {@code rearrange} and {@code convertShape} belong to each width and need none:
 * hence {@code convertShape} where {@code convert} would do. {@code AllocationTest} fills what C2
 * has seen with other widths first, to find what was forgotten.
 */
package org.lanewarp.kernel;
