package org.lanewarp;

/** Which shapes a spatial transformer takes. */
final class TensorShapes {

  private TensorShapes() {}

  /** Fails unless the tensor is (N, C, H, W). */
  static void checkImages(String name, Tensor t) {
    if (t.rank() != 4) {
      throw wrong(name, t, "(N, C, H, W)");
    }
  }

  /** Fails unless the tensor is (N, H, W, 2). */
  static void checkGrid(Tensor t) {
    checkGrid("grid", t);
  }

  /** The same of a grid of another name. */
  static void checkGrid(String name, Tensor t) {
    if (t.rank() != 4 || t.size(3) != 2) {
      throw wrong(name, t, "(N, H, W, 2)");
    }
  }

  /** Fails unless the tensor is (N, 2, 3). */
  static void checkTheta(Tensor t) {
    checkTheta("theta", t);
  }

  /** The same of one of another name. */
  static void checkTheta(String name, Tensor t) {
    if (t.rank() != 3 || t.size(1) != 2 || t.size(2) != 3) {
      throw wrong(name, t, "(N, 2, 3)");
    }
  }

  private static IllegalArgumentException wrong(String name, Tensor t, String expected) {
    return new IllegalArgumentException(name + " is " + t + "; " + expected + " is expected");
  }

  /** Fails unless both have as many images. */
  static void checkBatch(String name, Tensor t, String otherName, Tensor other) {
    if (t.size(0) != other.size(0)) {
      throw new IllegalArgumentException(
          name
              + " is "
              + t
              + " and "
              + otherName
              + " is "
              + other
              + "; the first size, the batch, must be the same");
    }
  }

  /** Fails unless the tensor has the input's batch and channels at the given size. */
  static void checkOutput(String name, Tensor t, Tensor input, int height, int width) {
    if (!hasPlanesOf(input, t) || t.size(2) != height || t.size(3) != width) {
      throw wrongOutput(name, t, input, height + ", " + width);
    }
  }

  /** Fails unless the tensor has the input's batch and channels, at any size. */
  static void checkOutput(String name, Tensor t, Tensor input) {
    if (!hasPlanesOf(input, t)) {
      throw wrongOutput(name, t, input, "H, W");
    }
  }

  private static boolean hasPlanesOf(Tensor input, Tensor t) {
    return t.rank() == 4 && t.size(0) == input.size(0) && t.size(1) == input.size(1);
  }

  private static IllegalArgumentException wrongOutput(
      String name, Tensor t, Tensor input, String size) {
    return wrong(name, t, "(" + input.size(0) + ", " + input.size(1) + ", " + size + ")");
  }

  /**
   * Fails unless the gradients that are wanted are shaped like what they are by, and apart from
   * what is read and from each other.
   *
   * @param name of the tensor of places: grid or theta
   * @param gradName of its gradient
   */
  static void checkGradients(
      Tensor input,
      String name,
      Tensor places,
      Tensor gradOutput,
      Tensor gradInput,
      String gradName,
      Tensor gradPlaces) {
    if (gradInput != null) {
      checkLike("gradInput", gradInput, input);
      checkApart("gradInput", gradInput, "input", input);
      checkApart("gradInput", gradInput, name, places);
      checkApart("gradInput", gradInput, "gradOutput", gradOutput);
    }
    if (gradPlaces != null) {
      checkLike(gradName, gradPlaces, places);
      checkApart(gradName, gradPlaces, "input", input);
      checkApart(gradName, gradPlaces, name, places);
      checkApart(gradName, gradPlaces, "gradOutput", gradOutput);
    }
    if (gradInput != null && gradPlaces != null) {
      checkApart(gradName, gradPlaces, "gradInput", gradInput);
    }
  }

  private static void checkLike(String name, Tensor t, Tensor model) {
    if (!t.isLike(model)) {
      throw wrong(name, t, model.toString());
    }
  }

  /** Fails if images without pixels are to be sampled. */
  static void checkNotEmpty(Tensor input) {
    if (input.size(2) == 0 || input.size(3) == 0) {
      throw new IllegalArgumentException(
          "input is " + input + "; height and width must be 1 or more");
    }
  }

  /** Fails if what is written shares numbers with another tensor. */
  static void checkApart(String name, Tensor t, String otherName, Tensor other) {
    if (t.overlaps(other)) {
      throw new IllegalArgumentException(
          name + " and " + otherName + " share numbers of one array; they must not overlap");
    }
  }
}
