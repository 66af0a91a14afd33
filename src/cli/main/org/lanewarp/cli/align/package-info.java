/**
 * Registration: the transform that lays one picture on another.
 *
 * <p>A {@code Pair} of grey pictures, level by level of a pyramid, is aligned by {@code Fit}:
 * damped Gauss-Newton steps whose derivatives are the spatial transformer's gradients. {@code
 * Registration} goes from coarse to fine, from the most promising of many starts, and judges the
 * result. A new kind of transform is a constant of {@code Model}.
 */
package org.lanewarp.cli.align;
