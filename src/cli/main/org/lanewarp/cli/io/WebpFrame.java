package org.lanewarp.cli.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanewarp.ImageU8;
import org.lanewarp.cli.io.vp8.KeyFrame;
import org.lanewarp.cli.io.vp8l.LosslessImage;

/**
 * The first frame of a WebP file (RFC 9649, section 2.5 to 2.7).
 *
 * @param lossless whether the content is that of a chunk "VP8L", or else of one "VP8 "
 * @param content of that chunk
 * @param alpha the content of the chunk "ALPH" before a lossy one, or null
 * @param canvas where an animation shows the frame, or null where it fills everything
 * @param channels 3, or 4 with alpha, and where the frame leaves pixels free: they are transparent
 */
record WebpFrame(
    boolean lossless,
    byte[] content,
    byte[] alpha,
    int width,
    int height,
    Canvas canvas,
    int channels) {

  private static final int ALPH = 0x414c5048;
  private static final int VP8 = 0x56503820;
  private static final int VP8L = 0x5650384c;
  private static final int VP8X = 0x56503858;
  private static final int ANMF = 0x414e4d46;
  private static final int RIFF_HEADER = 12;
  private static final int VP8X_HEADER = 10;
  private static final int ANMF_HEADER = 16;
  private static final int VP8_HEADER = 10;
  private static final int VP8X_ALPHA = 16;

  /** Finds the first frame. */
  static WebpFrame read(Path file) throws IOException {
    Claim claim = Claim.NONE;
    byte[] alpha = null;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(RIFF_HEADER);
      while (true) {
        int type = in.readInt();
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        switch (type) {
          case VP8 -> {
            return lossy(content(in, "VP8 ", length), alpha, claim);
          }
          case VP8L -> {
            return lossless(content(in, "VP8L", length), claim);
          }
          case ALPH -> {
            alpha = content(in, "ALPH", length);
            in.skipNBytes(length & 1);
          }
          case VP8X -> {
            byte[] header = header(in, VP8X_HEADER);
            boolean hasAlpha = (header[0] & VP8X_ALPHA) != 0;
            claim = new Claim(number(header, 4), number(header, 7), hasAlpha, null);
            in.skipNBytes(Math.max(0, length + (length & 1) - VP8X_HEADER));
          }
          case ANMF -> { // the frame's own chunks follow
            byte[] header = header(in, ANMF_HEADER);
            claim =
                claim.of(number(header, 6), number(header, 9), place(header, 0), place(header, 3));
          }
          default -> in.skipNBytes(length + (length & 1));
        }
      }
    } catch (EOFException e) {
      throw new IOException("the file ends before the pixels", e);
    }
  }

  /**
   * What the container says of the frame.
   *
   * @param width 0 if it does not say
   * @param height 0 if it does not say
   */
  private record Claim(int width, int height, boolean alpha, Canvas canvas) {

    static final Claim NONE = new Claim(0, 0, false, null);

    /** The same of a frame of an animation, which this is. */
    Claim of(int frameWidth, int frameHeight, int x, int y) throws IOException {
      if (width == 0 || width == frameWidth && height == frameHeight) {
        return new Claim(frameWidth, frameHeight, alpha, null);
      }
      if (x + frameWidth > width || y + frameHeight > height) {
        throw new IOException(
            "the frame takes %dx%d pixels at (%d, %d) of %dx%d"
                .formatted(frameWidth, frameHeight, x, y, width, height));
      }
      return new Claim(frameWidth, frameHeight, true, new Canvas(width, height, x, y));
    }

    void check(int ownWidth, int ownHeight) throws IOException {
      if (width != 0 && (width != ownWidth || height != ownHeight)) {
        throw new IOException(
            "the frame has %dx%d pixels, but the file claims %dx%d"
                .formatted(ownWidth, ownHeight, width, height));
      }
    }
  }

  /**
   * What an animation is shown on.
   *
   * @param x where the frame begins
   * @param y where the frame begins
   */
  record Canvas(int width, int height, int x, int y) {

    /** The frame in its place, and transparent pixels around it. */
    ImageU8 place(ImageU8 frame) {
      ImageU8 whole = ImageU8.allocate(width, height, frame.channels());
      int n = frame.stride();
      for (int row = 0; row < frame.height(); row++) {
        int at = (y + row) * whole.stride() + x * whole.channels();
        System.arraycopy(frame.array(), row * n, whole.array(), at, n);
      }
      return whole;
    }
  }

  /** Columns of the picture. */
  int wholeWidth() {
    return canvas == null ? width : canvas.width;
  }

  /** Rows of the picture. */
  int wholeHeight() {
    return canvas == null ? height : canvas.height;
  }

  private static WebpFrame lossy(byte[] content, byte[] alpha, Claim claim) throws IOException {
    if (content.length < VP8_HEADER) {
      throw new IOException("chunk 'VP8 ' does not begin with a key frame");
    }
    int width = content[6] & 0xff | (content[7] & 0x3f) << 8;
    int height = content[8] & 0xff | (content[9] & 0x3f) << 8;
    claim.check(width, height);
    int channels = alpha != null || claim.alpha ? 4 : 3;
    return new WebpFrame(false, content, alpha, width, height, claim.canvas, channels);
  }

  private static WebpFrame lossless(byte[] content, Claim claim) throws IOException {
    LosslessImage.Header header = LosslessImage.Header.read(content);
    claim.check(header.width(), header.height());
    int channels = header.alpha() || claim.alpha ? 4 : 3;
    return new WebpFrame(
        true, content, null, header.width(), header.height(), claim.canvas, channels);
  }

  private static byte[] header(DataInputStream in, int length) throws IOException {
    byte[] header = new byte[length];
    in.readFully(header);
    return header;
  }

  /** A size, of which 1 less is stored. */
  private static int number(byte[] header, int at) {
    return 1 + (header[at] & 0xff | (header[at + 1] & 0xff) << 8 | (header[at + 2] & 0xff) << 16);
  }

  /** A frame's column or row, of which half is stored. */
  private static int place(byte[] header, int at) {
    return 2 * (number(header, at) - 1);
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

  /** Decodes the frame. */
  ImageU8 decode() throws IOException {
    byte[] samples = lossless ? samples(LosslessImage.decode(content)) : lossySamples();
    ImageU8 frame = ImageU8.of(width, height, channels, samples);
    return canvas == null ? frame : canvas.place(frame);
  }

  private byte[] lossySamples() throws IOException {
    byte[] transparency = alpha == null ? null : WebpAlpha.decode(alpha, width, height);
    byte[] samples = KeyFrame.decode(content, width, height, channels);
    if (transparency != null) {
      for (int i = 0; i < transparency.length; i++) {
        samples[4 * i + 3] = transparency[i];
      }
    }
    return samples;
  }

  private byte[] samples(int[] pixels) {
    byte[] samples = new byte[Math.multiplyExact(pixels.length, channels)];
    for (int i = 0, at = 0; i < pixels.length; i++, at += channels) {
      samples[at] = (byte) (pixels[i] >> 16);
      samples[at + 1] = (byte) (pixels[i] >> 8);
      samples[at + 2] = (byte) pixels[i];
      if (channels == 4) {
        samples[at + 3] = (byte) (pixels[i] >> 24);
      }
    }
    return samples;
  }
}
