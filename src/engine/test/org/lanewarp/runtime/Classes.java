package org.lanewarp.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.lanewarp.Resampler;

/** The folders of compiled classes, on the class path and on the module path alike. */
final class Classes {

  private Classes() {}

  /** Where the library's classes lie. */
  static Path main() throws URISyntaxException {
    return root(Resampler.class);
  }

  /** Where the tests' classes lie. */
  static Path test() throws URISyntaxException {
    return root(Classes.class);
  }

  private static Path root(Class<?> type) throws URISyntaxException {
    URL url = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
    Path folder = Path.of(URI.create(url.toString())).getParent();
    for (String name : type.getPackageName().split("\\.", -1)) {
      folder = Objects.requireNonNull(folder.getParent(), name);
    }
    return folder;
  }
}
