/** What is exact: permutations of pixels, constants, and coordinates in very large images. */
package org.lanewarp.exact;
