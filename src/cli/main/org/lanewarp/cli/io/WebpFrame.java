package org.lanewarp.cli.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanewarp.ImageU8;
import org.lanewarp.cli.io.vp8.KeyFrame;

/**
 * The first lossy frame of a WebP file (RFC 9649, section 2.5 to 2.7), which ImageIO's plugin does
 * not decode exactly; it does decode lossless ones.
 *
 * @param lossy the content of a chunk "VP8 "
 * @param alpha the content of the chunk "ALPH" before it, or null
 */
record WebpFrame(byte[] lossy, byte[] alpha) {

  private static final int ALPH = 0x414c5048;
  private static final int VP8 = 0x56503820;
  private static final int VP8L = 0x5650384c;
  private static final int ANMF = 0x414e4d46;
  private static final int RIFF_HEADER = 12;
  private static final int ANMF_HEADER = 16;

  /** Finds the first frame; null if it is lossless, or if there is none. */
  static WebpFrame read(Path file) throws IOException {
    byte[] alpha = null;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(RIFF_HEADER);
      while (true) {
        int type = in.readInt();
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        switch (type) {
          case VP8 -> {
            return new WebpFrame(content(in, "VP8 ", length), alpha);
          }
          case VP8L -> {
            return null;
          }
          case ALPH -> {
            alpha = content(in, "ALPH", length);
            in.skipNBytes(length & 1);
          }
          case ANMF -> in.skipNBytes(ANMF_HEADER); // the frame's own chunks follow
          default -> in.skipNBytes(length + (length & 1));
        }
      }
    } catch (EOFException e) {
      return null;
    }
  }

  private static byte[] content(DataInputStream in, String type, long length) throws IOException {
    // What is not there is not allocated.
    byte[] content = in.readNBytes((int) Math.min(length, Integer.MAX_VALUE - 8));
    if (content.length < length) {
      throw new IOException(
          "chunk '%s' has %d bytes of %d".formatted(type, content.length, length));
    }
    return content;
  }

  /**
   * Decodes the frame.
   *
   * @param channels 3, or 4 with alpha
   */
  ImageU8 decode(int width, int height, int channels) throws IOException {
    byte[] transparency =
        channels == 4 && alpha != null ? WebpAlpha.decode(alpha, width, height) : null;
    byte[] samples = KeyFrame.decode(lossy, width, height, channels);
    if (transparency != null) {
      for (int i = 0; i < transparency.length; i++) {
        samples[4 * i + 3] = transparency[i];
      }
    }
    return ImageU8.of(width, height, channels, samples);
  }
}
