/**
 * From images to windows and back: the only place that knows pixel layouts and borders.
 *
 * <p>{@link org.lanewarp.stage.Stage} shows the source itself where all taps lie inside it. Where
 * they do not, it copies either the rectangle that a tile or a row reads or, where samples lie too
 * far apart, each sample's taps side by side, with the border applied. The kernels cannot tell
 * which. {@link org.lanewarp.stage.Tone} is what happens to samples before they are blended as
 * floats, and {@link org.lanewarp.stage.Rows} gives and takes such floats. {@link
 * org.lanewarp.stage.Unstage} is the way back, for gradients. A new pixel type is a subclass of
 * {@code Pixels}.
 */
package org.lanewarp.stage;
