/**
 * Whether this JVM has lanes, how wide they are, and the arithmetic that the scalar twins share.
 */
package org.lanewarp.lane;
