package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lanewarp.Tensor;
import org.lanewarp.cli.io.FileFormat;
import org.lanewarp.cli.io.NpyArray;
import org.lanewarp.cli.io.NpyHeader;
import org.lanewarp.cli.io.NpyType;
import org.lanewarp.cli.io.PictureFile;

/** Tensors in .npy files. */
final class TensorFile {

  private TensorFile() {}

  /** Reads images, (N, C, H, W). */
  static Tensor images(Path file) {
    Tensor t = read(file);
    if (t.rank() != 4) {
      throw wrong(file, t, "a tensor of (N, C, H, W)");
    }
    return t;
  }

  /** Reads a grid, (N, H, W, 2). */
  static Tensor grid(Path file) {
    Tensor t = read(file);
    if (t.rank() != 4 || t.size(3) != 2) {
      throw wrong(file, t, "a grid of (N, H, W, 2), x first,");
    }
    return t;
  }

  /** Reads affine transforms, (N, 2, 3). */
  static Tensor theta(Path file) {
    Tensor t = read(file);
    if (t.rank() != 3 || t.size(1) != 2 || t.size(2) != 3) {
      throw wrong(file, t, "a theta of (N, 2, 3)");
    }
    return t;
  }

  private static InputError wrong(Path file, Tensor t, String expected) {
    return new InputError(file, "shape is " + t + "; " + expected + " is expected");
  }

  /** Makes sure that two tensors have as many images. */
  static void checkBatch(Path file, Tensor t, Path likeFile, Tensor like) {
    if (t.size(0) != like.size(0)) {
      throw new InputError(
          file,
          "shape is "
              + t
              + "; "
              + likeFile
              + " is "
              + like
              + ": the first size, the batch, must be the same");
    }
  }

  /** Makes sure that a tensor has the given shape. */
  static void checkShape(Path file, Tensor t, List<Integer> shape) {
    if (!Arrays.stream(t.shape()).boxed().toList().equals(shape)) {
      throw wrong(file, t, new NpyHeader(NpyType.F4, shape).shapeText());
    }
  }

  private static Tensor read(Path file) {
    NpyArray array = PictureFile.readAnyArray(file);
    NpyHeader header = array.header();
    if (header.type() != NpyType.F4) {
      throw new InputError(
          file, "dtype is " + header.type().descr() + "; a tensor of <f4 is expected");
    }
    if (header.shape().isEmpty()) {
      throw new InputError(file, "shape is (); a tensor has 1 axis or more");
    }
    int[] shape = header.shape().stream().mapToInt(Integer::intValue).toArray();
    return Tensor.of((float[]) array.data(), shape);
  }

  /** Makes sure that there are pixels to sample, if there is anything at all. */
  static void checkSampled(Path file, Tensor t) {
    if (t.size(0) > 0 && t.size(1) > 0 && t.size() == 0) {
      throw new InputError(file, "shape is " + t + "; height and width must be 1 or more");
    }
  }

  /** A new tensor for an output. */
  static Tensor allocate(Path file, int... shape) {
    try {
      return Tensor.allocate(shape);
    } catch (IllegalArgumentException e) {
      throw new InputError(file, e.getMessage());
    }
  }

  /** Checks an output's place before any work begins. */
  static void checkOutput(Path file, List<Path> inputs, boolean overwrite) {
    if (FileFormat.of(file) != FileFormat.NPY) {
      throw new UsageError(file + ": tensors are written as npy; the extension .npy is expected");
    }
    OutputGuard.check(file, inputs, overwrite);
  }

  /** Writes a tensor, whole or not at all. */
  static void write(Path file, Tensor t) {
    PictureFile.writeArray(file, new NpyArray(NpyHeader.of(NpyType.F4, t.shape()), t.array()));
  }
}
