/**
 * The judge: double precision, naive, slow, written from the formulas alone. It uses the engine's
 * types to read images, and none of its arithmetic.
 */
package org.lanewarp.oracle;
