package org.lanewarp.jmh;

import static org.lanewarp.jmh.Tables.code;
import static org.lanewarp.jmh.Tables.error;
import static org.lanewarp.jmh.Tables.milliseconds;
import static org.lanewarp.jmh.Tables.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a record comes down to: where Lanewarp wins and by how much, and where it loses. */
final class Summary {

  private final List<Measurement> all;
  private final List<Pair> pairs;
  private final List<Contestants> peers;

  Summary(Figures figures) {
    this.all = figures.measurements();
    this.pairs =
        Pair.of(all).stream()
            .filter(p -> Contestants.of(p.theirs().contestant()).isPeer())
            .toList();
    this.peers = Contestants.in(pairs.stream().map(Pair::theirs).toList());
  }

  /** The numbers of threads on which anybody was compared, smallest first. */
  List<Integer> threads() {
    return List.copyOf(new TreeSet<>(pairs.stream().map(p -> p.ours().threads()).toList()));
  }

  /** Of one group, against one peer. */
  List<Pair> pairs(Groups group, Contestants peer, int threads) {
    return pairs.stream()
        .filter(p -> p.theirs().isOf(peer, threads) && Groups.of(p.ours().what()) == group)
        .toList();
  }

  /** Of each head group and peer the mean ratio, the worst, and how many cases are lost. */
  Table head(int threads) {
    List<String> head = new ArrayList<>(List.of("group"));
    peers.forEach(peer -> head.add("vs " + peer.title()));
    Table table = new Table(1, head);
    for (Groups group : Groups.values()) {
      List<String> row = new ArrayList<>(List.of(group.title()));
      for (Contestants peer : peers) {
        List<Pair> some = pairs(group, peer, threads);
        row.add(some.isEmpty() ? "" : cell(Standing.of(some)));
      }
      if (group.isHead() && row.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
        table.add(row);
      }
    }
    return table;
  }

  private static String cell(Standing standing) {
    return String.format(
        Locale.ROOT,
        "%.2f× (worst %.2f×), %d of %d lost",
        standing.mean(),
        standing.worst().ratio(),
        standing.lost(),
        standing.cases());
  }

  /** Which case is the worst of each head group against each peer. */
  Table worst(int threads) {
    Table table = new Table(3, List.of("group", "peer", "case", "worst ratio"));
    for (Groups group : Groups.values()) {
      for (Contestants peer : peers) {
        List<Pair> some = pairs(group, peer, threads);
        if (group.isHead() && !some.isEmpty()) {
          Pair worst = Standing.of(some).worst();
          table.add(group.title(), peer.title(), code(worst.ours()), ratio(worst));
        }
      }
    }
    return table;
  }

  /** Every pair in which Lanewarp was the slower one. */
  Table losing() {
    Table table =
        new Table(2, List.of("case", "peer", "threads", "ratio", "Lanewarp ms", "peer ms"));
    for (Pair pair : pairs) {
      if (pair.isLost()) {
        table.add(
            code(pair.ours()),
            Contestants.of(pair.theirs().contestant()).title(),
            String.valueOf(pair.ours().threads()),
            ratio(pair),
            milliseconds(pair.ours()),
            milliseconds(pair.theirs()));
      }
    }
    return table;
  }

  /** Everybody's results that were too far from the exact values to count. */
  Table wrong() {
    Table table =
        new Table(2, List.of("case", "system", "threads", "largest error", "samples off"));
    for (Measurement m : all) {
      if (!m.good()) {
        table.add(
            code(m),
            Contestants.of(m.contestant()).title(),
            String.valueOf(m.threads()),
            error(m),
            String.format(Locale.ROOT, "%.4f %%", 100 * m.share()));
      }
    }
    return table;
  }
}
