/**
 * The same bits, whatever computes them: scalar or vector, one thread or many, an image or a view.
 * All tests here carry the tag {@code parity} and run again at each vector width, on this machine's
 * own vectors or, far slower, on emulated ones.
 */
package org.lanewarp.parity;
