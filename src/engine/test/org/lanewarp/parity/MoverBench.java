package org.lanewarp.parity;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.lanewarp.kernel.Mover;
import org.lanewarp.scene.Pictures;

/** Calls every method of a {@link Mover}, on arrays without an element to spare. */
final class MoverBench {

  private MoverBench() {}

  static int[] run(Mover mover, Random random, int n) {
    List<Integer> bits = new ArrayList<>();
    Method[] methods = Mover.class.getMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (Method method : methods) {
      int spare = random.nextInt(2) * 20;
      Object[] arguments = arguments(method, random, n, spare);
      try {
        method.invoke(mover, arguments);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(method + " with n " + n + ": " + e.getCause(), e);
      }
      for (Object argument : arguments) {
        append(bits, argument);
      }
    }
    return bits.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * For {@code (words, at, n, to, first)}, {@code (pixels, at, n, [channels,] to, first)}, or
   * {@code (from, index, at, n, [channels,] to, first)}.
   */
  private static Object[] arguments(Method method, Random random, int n, int spare) {
    Class<?>[] types = method.getParameterTypes();
    int first = random.nextInt(7);
    int second = random.nextInt(7);
    if (types[1] == int[].class) {
      boolean isThree = types.length == 6;
      int channels = isThree ? 3 : 3 + random.nextInt(2);
      int[] index = random.ints(first + n, 0, 50).toArray();
      Object to = array(types[types.length - 2], random, second + n * channels + spare);
      if (isThree) { // and nothing may be read behind the last pixel
        return new Object[] {array(types[0], random, 52), index, first, n, to, second};
      }
      return new Object[] {array(types[0], random, 53), index, first, n, channels, to, second};
    }
    if (types[0] == float[].class) {
      float[] pixels = pixels(random, first + 4 * n + spare);
      if (types.length == 5) {
        return new Object[] {pixels, first, n, array(types[3], random, second + n), second};
      }
      int channels = 3 + random.nextInt(2);
      Object to = array(types[4], random, second + n * channels + spare);
      return new Object[] {pixels, first, n, channels, to, second};
    }
    int perWord = method.getName().endsWith("24") ? 3 : method.getName().endsWith("32") ? 4 : 1;
    Object from = array(types[0], random, first + n + spare);
    Object to = array(types[3], random, second + n * perWord + spare);
    return new Object[] {from, first, n, to, second};
  }

  /** In and beyond the ranges of u8 and u16, and halves. */
  private static float[] pixels(Random random, int length) {
    float[] pixels = new float[length];
    for (int i = 0; i < length; i++) {
      float most = random.nextBoolean() ? 255 : 65535;
      float value = most * (1.5f * random.nextFloat() - 0.25f);
      pixels[i] = random.nextInt(4) == 0 ? (float) Math.floor(value) + 0.5f : value;
      if (random.nextInt(16) == 0) {
        pixels[i] = KernelBench.HUGE[random.nextInt(KernelBench.HUGE.length)];
      }
    }
    return pixels;
  }

  private static Object array(Class<?> type, Random random, int length) {
    if (type == int[].class) {
      return random.ints(length).toArray();
    }
    Object array = Array.newInstance(type.getComponentType(), length);
    Pictures.scatter(random, array);
    return array;
  }

  private static void append(List<Integer> bits, Object argument) {
    if (argument.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(argument); i++) {
        Object element = Array.get(argument, i);
        bits.add(
            element instanceof Float f
                ? Float.floatToRawIntBits(f)
                : ((Number) element).intValue());
      }
    }
  }
}
