/**
 * From images to windows and back: the only place that knows pixel layouts and borders.
 *
 * <p>{@link org.lanewarp.stage.Stage} finds the {@link org.lanewarp.stage.Place} of samples and
 * shows the source itself where all their taps lie inside it. Where they do not, it copies the
 * rectangle that a tile or a row reads, with the border in its {@link
 * org.lanewarp.stage.BorderColumns}; or, where samples lie too far apart, {@link
 * org.lanewarp.stage.Patches} copy each sample's taps side by side. The kernels cannot tell which.
 * {@link org.lanewarp.stage.Store} takes what they compute. {@link org.lanewarp.stage.Unstage} is
 * the way back, for gradients.
 *
 * <p>Passes along rows read floats: those of a stage's {@link org.lanewarp.stage.SourceRows}, with
 * borders, or of an image's {@link org.lanewarp.stage.Rows}, which take them as well. {@link
 * org.lanewarp.stage.Tone} is what happens to such samples before they are blended.
 *
 * <p>A new pixel type is a subclass of {@code Pixels}. A new border is a case of {@link
 * org.lanewarp.Border#index}.
 */
package org.lanewarp.stage;
