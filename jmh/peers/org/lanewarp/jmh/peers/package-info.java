/** Peers that are no part of the JDK, one class each; compiled by the Maven profile peers alone. */
package org.lanewarp.jmh.peers;
