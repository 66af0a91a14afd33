/**
 * From images to windows of words and back: the only place that knows pixel layouts and borders.
 *
 * <p>{@link org.lanewarp.stage.Stage} copies either the rectangle that a whole tile reads or, where
 * samples lie too far apart, each sample's taps side by side. The kernels cannot tell which. A new
 * pixel type is a subclass of {@code Pixels}.
 */
package org.lanewarp.stage;
