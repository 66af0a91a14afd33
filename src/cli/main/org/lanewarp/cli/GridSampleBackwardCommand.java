package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanewarp grid-sample-backward}. */
@Command(
    name = "grid-sample-backward",
    description = "Carries gradients back through grid-sample: to its input and its grid.",
    optionListHeading = "%nOptions:%n")
final class GridSampleBackwardCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The input: an .npy file (N, C, H, W) of f4.")
  private Path in;

  @Option(
      names = "--grid",
      required = true,
      paramLabel = "G",
      description = "The grid: an .npy file (N, Ho, Wo, 2) of f4, x first, -1 to 1.")
  private Path gridFile;

  @Option(
      names = "--grad-output",
      required = true,
      paramLabel = "GO",
      description = "A loss's gradient by the output: an .npy file (N, C, Ho, Wo) of f4.")
  private Path gradOutputFile;

  @Option(
      names = "--grad-input",
      paramLabel = "GI",
      description = "Receives the gradient by the input: an .npy file shaped like IN.")
  private Path gradInputFile;

  @Option(
      names = "--grad-grid",
      paramLabel = "GG",
      description = "Receives the gradient by the grid: an .npy file shaped like G.")
  private Path gradGridFile;

  @Mixin private SamplerOptions sampler = new SamplerOptions();

  private final CommonOptions options;
  private final Console console;

  GridSampleBackwardCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    SpatialTransformer st = sampler.transformer(options, console);
    checkOutputs();
    st.engine();
    Tensor input = TensorFile.images(in);
    Tensor grid = TensorFile.grid(gridFile);
    TensorFile.checkBatch(gridFile, grid, in, input);
    TensorFile.checkSampled(in, input);
    Tensor gradOutput = TensorFile.images(gradOutputFile);
    TensorFile.checkShape(
        gradOutputFile,
        gradOutput,
        List.of(input.size(0), input.size(1), grid.size(1), grid.size(2)));
    Tensor gradInput = gradInputFile == null ? null : Tensor.allocate(input.shape());
    Tensor gradGrid = gradGridFile == null ? null : Tensor.allocate(grid.shape());
    long begin = System.nanoTime();
    st.gridSampleBackward(input, grid, gradOutput, gradInput, gradGrid);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    if (gradInput != null) {
      TensorFile.write(gradInputFile, gradInput);
    }
    if (gradGrid != null) {
      TensorFile.write(gradGridFile, gradGrid);
    }
    report(st, input, milliseconds);
    return ExitCode.DONE;
  }

  private void checkOutputs() {
    if (gradInputFile == null && gradGridFile == null) {
      throw new UsageError("no output is given; --grad-input or --grad-grid is expected, or both");
    }
    List<Path> inputs = List.of(in, gridFile, gradOutputFile);
    List<Path> outputs = new ArrayList<>();
    for (Path output : new Path[] {gradInputFile, gradGridFile}) {
      if (output != null) {
        TensorFile.checkOutput(output, inputs, options.overwrite());
        outputs.add(output.toAbsolutePath().normalize());
      }
    }
    if (outputs.size() == 2 && outputs.get(0).equals(outputs.get(1))) {
      throw new UsageError(gradInputFile + ": --grad-input and --grad-grid are one file; use two");
    }
  }

  private void report(SpatialTransformer st, Tensor input, double milliseconds) {
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", "grid-sample-backward");
      object.put("input", in.toString());
      object.put("gradInput", gradInputFile == null ? null : gradInputFile.toString());
      object.put("gradGrid", gradGridFile == null ? null : gradGridFile.toString());
      SamplerOptions.describe(st, object);
      object.put("milliseconds", Math.round(milliseconds * 1000) / 1000.0);
      console.printJson(object);
    }
    console.remark(
        options,
        String.format(Locale.ROOT, "gradients of %s %s, %.1f ms", in, input, milliseconds));
  }
}
