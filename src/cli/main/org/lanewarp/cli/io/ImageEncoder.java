package org.lanewarp.cli.io;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lanewarp.Image;

/** Writes image files, straight from an image's array. */
final class ImageEncoder {

  private ImageEncoder() {}

  static void write(Picture picture, FileFormat format, Path file, WriteOptions options)
      throws IOException {
    warn(picture.attachments(), format, options);
    switch (format) {
      case PNM, PAM, PFM -> PnmEncoder.write(picture.image(), format, file);
      default -> encode(picture, format, file, options);
    }
  }

  private static void encode(Picture picture, FileFormat format, Path file, WriteOptions options)
      throws IOException {
    ImageWriter writer = Codecs.writer(format);
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (format == FileFormat.JPEG) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(options.quality() / 100f);
    } else if (format == FileFormat.TIFF && options.compression().type != null) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(options.compression().type);
    }
    Image image = picture.image();
    Attachments attachments = picture.attachments();
    boolean profiled = format == FileFormat.TIFF && attachments.profile() != null;
    BufferedImage pixels =
        ImageBuffers.wrap(
            image,
            profiled
                ? new ICC_ColorSpace(attachments.profile()) // ImageIO writes its profile then
                : ImageBuffers.standardSpace(image.channels()));
    IIOMetadata metadata = null;
    if (format == FileFormat.PNG) {
      metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(pixels), param);
      attachToPng(metadata, attachments);
    }
    IIOImage whole = new IIOImage(pixels, null, metadata);
    try {
      if (format == FileFormat.JPEG) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bare)) {
          write(writer, stream, whole, param);
        }
        JpegSegments.write(bare.toByteArray(), attachments, file);
      } else {
        try (ImageOutputStream stream = new FileImageOutputStream(file.toFile())) {
          write(writer, stream, whole, param);
        }
      }
    } finally {
      writer.dispose();
    }
  }

  private static void write(
      ImageWriter writer, ImageOutputStream stream, IIOImage image, ImageWriteParam param)
      throws IOException {
    writer.setOutput(stream);
    writer.write(null, image, param);
  }

  private static void warn(Attachments attachments, FileFormat format, WriteOptions options) {
    if (attachments.profile() != null
        && format != FileFormat.PNG
        && format != FileFormat.JPEG
        && format != FileFormat.TIFF) {
      options
          .remarks()
          .accept(
              format + " carries no colour profile; --profile srgb converts, png and tif keep it");
    }
    if (attachments.exif() != null && format != FileFormat.PNG && format != FileFormat.JPEG) {
      options.remarks().accept(format + " is written without EXIF; png and jpg keep it");
    }
  }

  private static void attachToPng(IIOMetadata metadata, Attachments attachments)
      throws IOException {
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    if (attachments.profile() != null) {
      IIOMetadataNode node = child(root, "iCCP");
      node.setAttribute("profileName", "ICC profile");
      node.setAttribute("compressionMethod", "deflate");
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(packed)) {
        out.write(attachments.profile().getData());
      }
      node.setUserObject(packed.toByteArray());
    }
    if (attachments.exif() != null) {
      IIOMetadataNode node = child(child(root, "UnknownChunks"), "UnknownChunk");
      node.setAttribute("type", "eXIf");
      node.setUserObject(attachments.exif());
    }
    metadata.mergeTree("javax_imageio_png_1.0", root);
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    parent.appendChild(node);
    return node;
  }
}
