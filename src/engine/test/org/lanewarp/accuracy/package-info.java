/** What comes out is what the formulas say: the engine against the oracle, within a tolerance. */
package org.lanewarp.accuracy;
