/** The bridge to java.awt. */
package org.lanewarp.awt;
