package org.lanewarp.jmh;

import java.util.Locale;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/** Lanewarp on tensors. */
final class TensorJob implements Contestant.Job {

  private final TensorScene scene;
  private final SpatialTransformer st;
  private final Tensor output;
  private final Tensor gradGrid;

  TensorJob(TensorScene scene, Engine engine, int threads) {
    this.scene = scene;
    Case what = scene.what();
    this.st =
        SpatialTransformer.of(what.interpolation())
            .padding(Padding.valueOf(what.border().toUpperCase(Locale.ROOT)))
            .threads(threads)
            .engine(engine);
    this.output = Tensor.allocate(scene.input().shape());
    this.gradGrid = what.isBackward() ? Tensor.allocate(scene.grid().shape()) : null;
  }

  @Override
  public void run() {
    switch (scene.what().group()) {
      case "gridSample" -> st.gridSample(scene.input(), scene.grid(), output);
      case "affineGridSample" -> st.transform(scene.input(), scene.theta(), output);
      default ->
          st.gridSampleBackward(scene.input(), scene.grid(), scene.gradOutput(), output, gradGrid);
    }
  }

  @Override
  public void copyTo(Image result) {
    Object to = result.array();
    System.arraycopy(output.array(), 0, to, 0, output.size());
    if (gradGrid != null) {
      System.arraycopy(gradGrid.array(), 0, to, output.size(), gradGrid.size());
    }
  }
}
