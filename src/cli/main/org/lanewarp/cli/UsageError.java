package org.lanewarp.cli;

/** The command line itself is wrong, whatever the files hold. Exit code 2. */
public final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Which argument, which value, and what would be right. */
  public UsageError(String message) {
    super(message);
  }
}
