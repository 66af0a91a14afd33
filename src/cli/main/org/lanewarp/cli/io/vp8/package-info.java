/**
 * Key frames of VP8 (RFC 6386), as lossy WebP has them, for nothing in Java decodes them exactly.
 * {@link org.lanewarp.cli.io.vp8.KeyFrame} is the door.
 *
 * <p>{@code BoolDecoder} turns bytes into bits of given probabilities. From it the header's parts
 * are read ({@code Segments}, {@code FilterLevels}, {@code Quantisers}, {@code Probabilities}),
 * then for each {@code Macroblock} its {@code Modes} and its {@code Coefficients}. {@code
 * SquarePrediction} and {@code BlockPrediction} guess its samples from those before, {@code
 * Transforms} adds what they lack. {@code LoopFilter} smooths the whole frame, edge by edge ({@code
 * EdgeFilter}), and {@code Colors} makes it red, green and blue. Sections named in comments are
 * those of RFC 6386; where it leaves room, libwebp's way is taken.
 */
package org.lanewarp.cli.io.vp8;
