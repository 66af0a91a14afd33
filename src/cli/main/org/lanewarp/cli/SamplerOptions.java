package org.lanewarp.cli;

import java.util.Locale;
import java.util.Map;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import picocli.CommandLine.Option;

/** What the commands on grids and tensors have in common. */
final class SamplerOptions {

  @Option(
      names = "--mode",
      paramLabel = "KIND",
      description = "bilinear, nearest or bicubic (default: bilinear).")
  private String mode;

  @Option(
      names = "--padding",
      paramLabel = "KIND",
      description = "What lies outside: zeros, border or reflection (default: zeros).")
  private String padding;

  @Option(
      names = "--align-corners",
      description = "-1 and 1 are the centres of the outermost pixels, not their outer edges.")
  private boolean alignCorners;

  /** The transformer that these and the common options describe. */
  SpatialTransformer transformer(CommonOptions options, Console console) {
    if (options.givesBorder()) {
      console.remark(options, "--border has no effect here: --padding says what lies outside");
    }
    return SpatialTransformer.of(
            mode == null
                ? options.interpolation()
                : CommonOptions.constant("--mode", Interpolation.class, mode))
        .padding(
            padding == null
                ? Padding.ZEROS
                : CommonOptions.constant("--padding", Padding.class, padding))
        .alignCorners(alignCorners)
        .threads(options.threads())
        .engine(options.engine());
  }

  /** Adds the mode to a report. */
  static void describe(SpatialTransformer st, Map<String, Object> report) {
    report.put("mode", st.interpolation().name().toLowerCase(Locale.ROOT));
    report.put("padding", st.padding().name().toLowerCase(Locale.ROOT));
    report.put("alignCorners", st.alignCorners());
    report.put("engine", st.engine().name().toLowerCase(Locale.ROOT));
    report.put("threads", st.threads());
  }
}
