/**
 * Lanewarp beside the systems that people would pick instead, measured by JMH.
 *
 * <p>A {@link org.lanewarp.jmh.Case} names what is to be computed, a {@link org.lanewarp.jmh.Scene}
 * holds its images and its mapping, an {@link org.lanewarp.jmh.Answer} what must come out. {@link
 * org.lanewarp.jmh.Contestant} is the interface that each system implements, {@link
 * org.lanewarp.jmh.Contestants} their list: a new peer is one class and one line there.
 *
 * <p>{@link org.lanewarp.jmh.RoundsBenchmark} is the benchmark. Its iterations take turns among the
 * contestants, so that all of them see the same moods of the machine, and only ratios within a
 * round are ever formed. {@link org.lanewarp.jmh.Compare} runs it and prints lines, {@link
 * org.lanewarp.jmh.Report} makes tables and charts of the recorded figures.
 */
package org.lanewarp.jmh;
