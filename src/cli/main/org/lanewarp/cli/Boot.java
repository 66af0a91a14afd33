package org.lanewarp.cli;

/** Where the program starts: {@link Main}, in a JVM that {@link VectorApi} may change. */
public final class Boot {

  private Boot() {}

  /**
   * Runs {@link Main}.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    VectorApi.prepare();
    Main.main(args);
  }
}
