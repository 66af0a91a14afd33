/** Tests of what turns figures into claims: medians, ratios, tables, charts. */
package org.lanewarp.jmh;
