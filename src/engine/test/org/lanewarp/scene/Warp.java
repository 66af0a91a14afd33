package org.lanewarp.scene;

import org.lanewarp.Mapping;
import org.lanewarp.oracle.Positions;

/** A mapping for the engine and the same for the oracle. */
record Warp(Mapping mapping, Positions exact) {}
