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
 * round are ever formed. {@link org.lanewarp.jmh.Compare} runs it, prints lines and keeps a file of
 * {@link org.lanewarp.jmh.Figures}.
 *
 * <p>{@link org.lanewarp.jmh.Report} makes everything else from that file: its {@link
 * org.lanewarp.jmh.Summary}, {@link org.lanewarp.jmh.Tables} of all cases, and {@link
 * org.lanewarp.jmh.Charts}. A new group of cases is a line in {@link org.lanewarp.jmh.Groups}.
 */
package org.lanewarp.jmh;
