package org.lanewarp.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lanewarp.Mapping;

/**
 * Where an output's pixels come from.
 *
 * @param mapping destination to source
 * @param size of the output
 * @param details what a report should tell about it, by JSON key
 */
record Placement(Mapping mapping, Size size, Map<String, ?> details) {

  /** A placement by a matrix, which the report shows as {@code warp --matrix} takes it. */
  static Placement of(Mapping mapping, Size size, double[] matrix, boolean inverse) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("matrix", matrix);
    details.put("inverse", inverse);
    return new Placement(mapping, size, details);
  }
}
