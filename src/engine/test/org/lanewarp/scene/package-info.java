/** What the tests warp: pictures, borders and mappings in every kind, from a fixed seed. */
package org.lanewarp.scene;
