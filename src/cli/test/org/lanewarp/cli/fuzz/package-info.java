/**
 * Fuzzing: {@link org.lanewarp.cli.fuzz.Target} throws where the command line does anything but
 * work or refuse in one line. {@link org.lanewarp.cli.fuzz.FuzzTest} lets Jazzer loose on it for a
 * few seconds, or as long as {@code -Dfuzz.seconds} says.
 */
package org.lanewarp.cli.fuzz;
