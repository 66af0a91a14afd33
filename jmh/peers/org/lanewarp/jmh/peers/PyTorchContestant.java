package org.lanewarp.jmh.peers;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BoolPointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.T_TensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.jmh.Case;
import org.lanewarp.jmh.Contestant;
import org.lanewarp.jmh.Scene;
import org.lanewarp.jmh.TensorScene;

/** PyTorch's affine_grid and grid_sample on the CPU, without a graph of gradients. */
public final class PyTorchContestant implements Contestant {

  /** For the list of contestants. */
  public PyTorchContestant() {}

  @Override
  public boolean enters(Case what, int threads) {
    return what.isTensor();
  }

  @Override
  public Job prepare(Scene scene, int threads) {
    torch.set_num_threads(threads);
    TensorScene tensors = scene.tensors();
    Case what = scene.what();
    final Tensor input = tensor(tensors.input());
    final Tensor theta = tensor(tensors.theta());
    final Tensor grid = tensor(tensors.grid());
    final Tensor gradOutput = what.isBackward() ? tensor(tensors.gradOutput()) : null;
    final long mode =
        switch (what.interpolation()) {
          case BILINEAR -> 0;
          case NEAREST -> 1;
          case BICUBIC -> 2;
        };
    final long padding = what.border().equals("zeros") ? 0 : 1;
    final BoolPointer both = new BoolPointer(2).put(0, true).put(1, true);
    final long[] size = {what.images(), what.channels(), what.height(), what.width()};
    return switch (what.group()) {
      case "gridSample" ->
          new TorchJob(
              made ->
                  new Tensor[] {keep(made, torch.grid_sampler(input, grid, mode, padding, false))});
      case "affineGridSample" ->
          new TorchJob(
              made -> {
                Tensor affine = keep(made, torch.affine_grid_generator(theta, size, false));
                return new Tensor[] {
                  keep(made, torch.grid_sampler(input, affine, mode, padding, false))
                };
              });
      default ->
          new TorchJob(
              made -> {
                T_TensorTensor_T gradients =
                    keep(
                        made,
                        torch.grid_sampler_2d_backward(
                            gradOutput, input, grid, mode, padding, false, both));
                return new Tensor[] {gradients.get0(), gradients.get1()};
              });
    };
  }

  private static <P extends Pointer> P keep(List<Pointer> made, P pointer) {
    made.add(pointer);
    return pointer;
  }

  private static Tensor tensor(org.lanewarp.Tensor t) {
    long[] shape = java.util.Arrays.stream(t.shape()).asLongStream().toArray();
    return torch.from_blob(new FloatPointer(t.array()), shape).clone();
  }

  @Override
  public Tolerance tolerance(Case what) {
    // Coordinates in float, which settle ties the other way, and gradients added up in another
    // order.
    return what.interpolation() == Interpolation.NEAREST
        ? new Tolerance(1e-5, 1e-4)
        : new Tolerance(5e-4, 0);
  }

  /** Makes new tensors, as PyTorch's users do with each call. */
  private interface Sampler {
    /** Returns the results; adds what is to be freed after. */
    Tensor[] run(List<Pointer> made);
  }

  private static final class TorchJob implements Job {

    private final Sampler sampler;
    private final List<Pointer> made = new ArrayList<>();
    private Tensor[] results;

    TorchJob(Sampler sampler) {
      this.sampler = sampler;
    }

    @Override
    public void run() {
      made.forEach(Pointer::close);
      made.clear();
      results = sampler.run(made);
    }

    @Override
    public void copyTo(Image image) {
      float[] to = (float[]) image.array();
      int at = 0;
      for (Tensor result : results) {
        int n = (int) result.numel();
        result.contiguous().data_ptr_float().get(to, at, n);
        at += n;
      }
    }
  }
}
