package org.lanewarp.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanewarp.PixelType;

/** Reads WebP files, of an animation the first frame, as libwebp does. */
final class WebpDecoder {

  private static final int RIFF_HEADER = 12;

  private WebpDecoder() {}

  static boolean recognises(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(RIFF_HEADER), StandardCharsets.ISO_8859_1);
      return start.length() == RIFF_HEADER && start.startsWith("RIFF") && start.endsWith("WEBP");
    }
  }

  static ImageHeader readHeader(Path file, ReadOptions options) throws IOException {
    return Guarded.run("WEBP", () -> header(WebpFrame.read(file), file, options));
  }

  static Picture read(Path file, ReadOptions options) throws IOException {
    return Guarded.run(
        "WEBP",
        () -> {
          WebpFrame frame = WebpFrame.read(file);
          Attachments attachments = header(frame, file, options).attachments();
          return Picture.of(frame.decode(), attachments, options);
        });
  }

  private static ImageHeader header(WebpFrame frame, Path file, ReadOptions options)
      throws IOException {
    int channels = frame.channels();
    // Lossless pixels are decoded with alpha in any case.
    int bits = Byte.SIZE * (frame.lossless() ? 4 : channels);
    int width = frame.wholeWidth();
    int height = frame.wholeHeight();
    options.limits().check(width, height, channels, bits);
    Embedded embedded = WebpChunks.read(file);
    Attachments attachments =
        Attachments.of(
            embedded,
            embedded.icc() == null ? null : ColorProfiles.parse(embedded.icc(), channels));
    if (embedded.icc() != null && attachments.profile() == null) {
      ColorProfiles.remarkUnfit(file, options);
    }
    return new ImageHeader("webp", width, height, channels, PixelType.U8.label(), attachments);
  }
}
