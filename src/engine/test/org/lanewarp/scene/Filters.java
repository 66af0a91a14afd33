package org.lanewarp.scene;

import java.util.List;
import org.lanewarp.Filter;

/** The filters that blend. */
public final class Filters {

  /** All of them. */
  public static final List<Filter> ALL =
      List.of(
          Filter.BOX,
          Filter.BILINEAR,
          Filter.HAMMING,
          Filter.BICUBIC,
          Filter.MITCHELL,
          Filter.LANCZOS3);

  private Filters() {}
}
