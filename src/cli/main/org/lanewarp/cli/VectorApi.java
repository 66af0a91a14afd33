package org.lanewarp.cli;

/**
 * The Vector API, added to the running JVM when it is first needed.
 *
 * <p>Why not {@code --add-modules jdk.incubator.vector}: with it, every start prints "WARNING:
 * Using incubator modules", and the JDK has no switch against that. A filter on stderr would take
 * the terminal away from progress bars and the order away from messages; a redirected stderr would
 * swallow the JVM's own. The warning belongs to the boot layer only, so the module is added in a
 * layer above it, the way the JVM itself adds java.instrument for a late agent. It is the same
 * module from the same class loader, and C2 compiles it just the same. And what does without it
 * starts sooner: small images, files to be told about, help.
 *
 * <p>The jar's manifest opens the one internal package that this takes, so {@code java -jar} is
 * enough. A JDK that does it differently leaves the module out; the engine then says so and runs
 * scalar, until {@code --add-modules} is given.
 */
final class VectorApi {

  private static final String NAME = "jdk.incubator.vector";

  /** Only the program itself changes its JVM, not one that merely calls it. */
  private static volatile boolean isMissing;

  private VectorApi() {}

  /** Allows {@link #load}. */
  static void prepare() {
    isMissing = ModuleLayer.boot().findModule(NAME).isEmpty();
  }

  /**
   * Adds the module, if that is needed and allowed; to be called before the engine looks for it.
   */
  static synchronized void load() {
    if (!isMissing) {
      return;
    }
    isMissing = false;
    try {
      Class.forName("jdk.internal.module.Modules")
          .getMethod("loadModule", String.class)
          .invoke(null, NAME);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // The engine finds the module missing and reports it.
    }
  }
}
