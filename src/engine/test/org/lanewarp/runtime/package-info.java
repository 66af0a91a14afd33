/** What the library promises beyond pixels: where it runs, what it allocates, how it is layered. */
package org.lanewarp.runtime;
