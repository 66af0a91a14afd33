package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/**
 * One of the committed cases that PyTorch 2.10 computed: a name that tells the mode, and arrays.
 */
record TorchCase(String name) {

  private static final String FOLDER = "/grid-sample/";

  /** All cases of a kind, grid or affine. */
  static List<TorchCase> all(String kind) {
    String list = new String(bytes("cases.json"), StandardCharsets.UTF_8);
    Matcher names = Pattern.compile("\"name\":\"(" + kind + "-[a-z-]+)\"").matcher(list);
    List<TorchCase> cases = new ArrayList<>();
    while (names.find()) {
      cases.add(new TorchCase(names.group(1)));
    }
    return cases;
  }

  boolean alignCorners() {
    return name.endsWith("-align");
  }

  SpatialTransformer transformer() {
    List<String> words = Arrays.asList(name.toUpperCase(Locale.ROOT).split("-", -1));
    return SpatialTransformer.of(Interpolation.valueOf(words.get(1)))
        .padding(Padding.valueOf(words.get(2)))
        .alignCorners(alignCorners());
  }

  /** An array of the case. */
  Tensor tensor(String array) {
    ByteBuffer file = ByteBuffer.wrap(bytes(name + "/" + array + ".npy"));
    file.order(ByteOrder.LITTLE_ENDIAN);
    int data = 10 + file.getShort(8);
    String header = new String(file.array(), 10, data - 10, StandardCharsets.US_ASCII);
    Matcher shape = Pattern.compile("'<f4'.*False.*\\(([^)]*)\\)").matcher(header);
    assertEquals(true, shape.find(), header);
    int[] sizes =
        Arrays.stream(shape.group(1).split(",", -1))
            .map(String::strip)
            .filter(size -> !size.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    float[] numbers = new float[Tensor.checkSize(sizes)];
    file.position(data);
    file.asFloatBuffer().get(numbers);
    return Tensor.of(numbers, sizes);
  }

  private static byte[] bytes(String file) {
    try (InputStream stream = TorchCase.class.getResourceAsStream(FOLDER + file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
