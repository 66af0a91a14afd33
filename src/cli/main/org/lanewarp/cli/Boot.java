package org.lanewarp.cli;

/**
 * Loads the Vector API, then hands over to {@link Main}.
 *
 * <p>Why not {@code --add-modules jdk.incubator.vector}: with it, every start prints "WARNING:
 * Using incubator modules", and the JDK has no switch against that. A filter on stderr would take
 * the terminal away from progress bars and the order away from messages; a redirected stderr would
 * swallow the JVM's own. The warning belongs to the boot layer only, so the module is added in a
 * layer above it, the way the JVM itself adds java.instrument for a late agent. It is the same
 * module from the same class loader, and C2 compiles it just the same.
 *
 * <p>The jar's manifest opens the one internal package that this takes, so {@code java -jar} is
 * enough. A JDK that does it differently leaves the module out; the engine then says so and runs
 * scalar, until {@code --add-modules} is given.
 */
public final class Boot {
  private static final String VECTOR_API = "jdk.incubator.vector";

  private Boot() {}

  /**
   * Runs {@link Main}.
   *
   * @param args the command line
   * @throws Exception what {@link Main} throws
   */
  public static void main(String[] args) throws Exception {
    if (ModuleLayer.boot().findModule(VECTOR_API).isEmpty()) {
      try {
        Class.forName("jdk.internal.module.Modules")
            .getMethod("loadModule", String.class)
            .invoke(null, VECTOR_API);
      } catch (ReflectiveOperationException | RuntimeException e) {
        // The engine finds the module missing and reports it.
      }
    }
    Main.main(args);
  }
}
