package org.lanewarp.cli;

import java.nio.file.Path;
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

/** {@code lanewarp grid-sample}. */
@Command(
    name = "grid-sample",
    description = "Samples tensors at the positions of a normalised grid, as PyTorch does.",
    optionListHeading = "%nOptions:%n")
final class GridSampleCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The input: an .npy file (N, C, H, W) of f4.")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The output: an .npy file (N, C, Ho, Wo).")
  private Path out;

  @Option(
      names = "--grid",
      required = true,
      paramLabel = "G",
      description = "The grid: an .npy file (N, Ho, Wo, 2) of f4, x first, -1 to 1.")
  private Path gridFile;

  @Mixin private SamplerOptions sampler = new SamplerOptions();

  private final CommonOptions options;
  private final Console console;

  GridSampleCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    SpatialTransformer st = sampler.transformer(options, console);
    TensorFile.checkOutput(out, List.of(in, gridFile), options.overwrite());
    st.engine();
    Tensor input = TensorFile.images(in);
    Tensor grid = TensorFile.grid(gridFile);
    TensorFile.checkBatch(gridFile, grid, in, input);
    TensorFile.checkSampled(in, input);
    Tensor output =
        TensorFile.allocate(out, input.size(0), input.size(1), grid.size(1), grid.size(2));
    long begin = System.nanoTime();
    st.gridSample(input, grid, output);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    TensorFile.write(out, output);
    report(st, input, output, milliseconds);
    return ExitCode.DONE;
  }

  private void report(SpatialTransformer st, Tensor input, Tensor output, double milliseconds) {
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", "grid-sample");
      object.put("input", in.toString());
      object.put("output", out.toString());
      object.put("shape", output.shape());
      SamplerOptions.describe(st, object);
      object.put("milliseconds", Math.round(milliseconds * 1000) / 1000.0);
      console.printJson(object);
    }
    console.remark(
        options,
        String.format(
            Locale.ROOT, "%s %s -> %s %s, %.1f ms", in, input, out, output, milliseconds));
  }
}
