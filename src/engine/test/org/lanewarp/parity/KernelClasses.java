package org.lanewarp.parity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lanewarp.kernel.Kernel;

/** The classes that the compiled kernel package really holds, whether a test knows them or not. */
final class KernelClasses {

  private static final String PACKAGE = Kernel.class.getPackageName();
  private static final int[] CHANNELS = {1, 2, 3, 4};
  private static final float[] SLOPES = {-0.75f, -0.5f, 0f, -0.6f, 8f};

  private KernelClasses() {}

  /** Simple names, without the suffix, of the classes that end in the suffix. */
  static Set<String> stems(String suffix) throws Exception {
    TreeSet<String> stems = new TreeSet<>();
    for (Class<?> type : all()) {
      if (type.getSimpleName().endsWith(suffix)) {
        String name = type.getSimpleName();
        stems.add(name.substring(0, name.length() - suffix.length()));
      }
    }
    return stems;
  }

  /** The class of a simple name. */
  static Class<?> named(String simpleName) throws ClassNotFoundException {
    return Class.forName(PACKAGE + "." + simpleName);
  }

  /** Every top-level class that has instances. */
  static List<Class<?>> all() throws Exception {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class")) {
          Class<?> type = named(name.substring(0, name.length() - ".class".length()));
          if (!Modifier.isAbstract(type.getModifiers())) {
            classes.add(type);
          }
        }
      }
    }
    return classes;
  }

  private static Path folder() throws URISyntaxException {
    Path root = Path.of(Kernel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return root.resolve(PACKAGE.replace('.', '/'));
  }

  /** All argument lists worth trying: channel numbers for ints, slopes for floats. */
  static List<Object[]> arguments(Class<?> type) {
    Constructor<?> constructor = constructor(type);
    List<Object[]> lists = new ArrayList<>();
    lists.add(new Object[0]);
    for (Class<?> parameter : constructor.getParameterTypes()) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] list : lists) {
        for (Object value : values(parameter)) {
          Object[] more = Arrays.copyOf(list, list.length + 1);
          more[list.length] = value;
          longer.add(more);
        }
      }
      lists = longer;
    }
    return lists;
  }

  private static List<Object> values(Class<?> parameter) {
    List<Object> values = new ArrayList<>();
    if (parameter == int.class) {
      for (int channels : CHANNELS) {
        values.add(channels);
      }
    } else if (parameter == float.class) {
      for (float slope : SLOPES) {
        values.add(slope);
      }
    } else {
      throw new AssertionError("teach KernelClasses which values a " + parameter + " takes");
    }
    return values;
  }

  /** A new instance. */
  static Object create(Class<?> type, Object... arguments) throws ReflectiveOperationException {
    return constructor(type).newInstance(arguments);
  }

  private static Constructor<?> constructor(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      throw new AssertionError(type + " has " + constructors.length + " constructors, not 1");
    }
    return constructors[0];
  }
}
