package org.lanewarp.cli.align;

import java.util.ArrayList;
import java.util.List;

/** Where a fit may begin: turns, scales and shifts that lie close enough to each other. */
final class Starts {

  private static final int TURNS = 24;
  private static final double[] SCALES = {1, 0.8, 1.25, 0.64, 1.56};
  private static final double[] SHIFTS = {0, -0.25, 0.25};
  private static final double[] ONLY_SHIFTS = {0, -0.12, 0.12, -0.25, 0.25, -0.4, 0.4, -0.6, 0.6};

  private Starts() {}

  /** Parameters of all starts, the identity first. */
  static List<double[]> of(Model model) {
    boolean turns = model != Model.TRANSLATION;
    boolean scales = turns && model != Model.RIGID;
    double[] shifts = turns ? SHIFTS : ONLY_SHIFTS;
    List<double[]> starts = new ArrayList<>();
    for (int turn = 0; turn < (turns ? TURNS : 1); turn++) {
      for (int s = 0; s < (scales ? SCALES.length : 1); s++) {
        for (double ty : shifts) {
          for (double tx : shifts) {
            starts.add(model.start(2 * Math.PI * turn / TURNS, SCALES[s], tx, ty));
          }
        }
      }
    }
    return starts;
  }
}
