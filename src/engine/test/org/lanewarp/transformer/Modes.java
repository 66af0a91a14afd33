package org.lanewarp.transformer;

import java.util.ArrayList;
import java.util.List;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.oracle.SamplerOracle;

/** Every mode of a spatial transformer. */
record Modes(Interpolation interpolation, Padding padding, boolean alignCorners) {

  static List<Modes> all() {
    List<Modes> all = new ArrayList<>();
    for (Interpolation interpolation : Interpolation.values()) {
      for (Padding padding : Padding.values()) {
        all.add(new Modes(interpolation, padding, true));
        all.add(new Modes(interpolation, padding, false));
      }
    }
    return all;
  }

  SpatialTransformer transformer() {
    return SpatialTransformer.of(interpolation).padding(padding).alignCorners(alignCorners);
  }

  SamplerOracle oracle() {
    return new SamplerOracle(interpolation, padding, alignCorners);
  }
}
