package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Every figure of a record, case by case. */
final class Tables {

  private static final String WRONG = "wrong answer";

  private final List<Measurement> all;

  Tables(Figures figures) {
    this.all = figures.measurements();
  }

  /** Megapixels a second of everybody in the cases of {@link Groups#FULL}, size by size. */
  Table scaling() {
    List<Measurement> full = all.stream().filter(m -> Groups.of(m.what()) == Groups.FULL).toList();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Contestants who : Contestants.values()) {
      for (int threads : new TreeSet<>(full.stream().map(Measurement::threads).toList())) {
        if (!who.isLimit() && full.stream().anyMatch(m -> m.isOf(who, threads))) {
          columns.put(who.label() + ' ' + threads, who.title() + ", " + Stamp.threads(threads));
        }
      }
    }
    List<String> head = new ArrayList<>(List.of("Mpixel/s"));
    head.addAll(columns.values());
    Table table = new Table(1, head);
    for (String name : full.stream().map(Measurement::name).distinct().toList()) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.keySet().forEach(column -> cells.put(column, ""));
      full.stream()
          .filter(m -> m.name().equals(name))
          .forEach(
              m -> cells.computeIfPresent(m.contestant() + ' ' + m.threads(), (c, v) -> speed(m)));
      Case what = Case.parse(name);
      List<String> row = new ArrayList<>(List.of(what.width() + "×" + what.height()));
      row.addAll(cells.values());
      table.add(row);
    }
    return table;
  }

  /** Everything about the cases of a group. */
  Table group(Groups group) {
    List<Measurement> some = all.stream().filter(m -> Groups.of(m.what()) == group).toList();
    List<Contestants> who = Contestants.in(some);
    List<Contestants> peers =
        who.stream().filter(w -> w != Contestants.LANEWARP && !w.isLimit()).toList();
    List<Contestants> limits =
        Contestants.in(all).stream()
            .filter(Contestants::isLimit)
            .filter(limit -> some.stream().anyMatch(m -> m.isOurs() && !share(m, limit).isEmpty()))
            .toList();
    boolean opencv = who.contains(Contestants.OPENCV);
    List<String> head = new ArrayList<>(List.of("case", "threads", "Mpixel/s"));
    peers.forEach(peer -> head.addAll(List.of(peer.title() + " ms", "ratio")));
    limits.forEach(limit -> head.add("of " + limit.title()));
    head.add("error");
    if (opencv) {
      head.add("OpenCV's error");
    }
    Table table = new Table(1, head);
    for (Measurement ours : some) {
      if (ours.isOurs()) {
        List<String> row =
            new ArrayList<>(List.of(code(ours), String.valueOf(ours.threads()), speed(ours)));
        for (Contestants peer : peers) {
          Measurement theirs = beside(ours, peer);
          row.add(theirs == null ? "" : theirs.good() ? milliseconds(theirs) : WRONG);
          row.add(
              theirs == null || !theirs.good() || !ours.good()
                  ? ""
                  : ratio(new Pair(ours, theirs)));
        }
        limits.forEach(limit -> row.add(share(ours, limit)));
        row.add(error(ours));
        if (opencv) {
          Measurement theirs = beside(ours, Contestants.OPENCV);
          row.add(theirs == null ? "" : error(theirs));
        }
        table.add(row);
      }
    }
    return table;
  }

  /**
   * How much of our time a limit takes. It is the same for all images of the same type and size, so
   * where it took no part, it is the middle of those cases where it did.
   */
  private String share(Measurement ours, Contestants limit) {
    Measurement beside = beside(ours, limit);
    if (beside != null) {
      return String.format(Locale.ROOT, "%.0f %%", 100 * new Pair(ours, beside).ratio());
    }
    double[] others =
        all.stream()
            .filter(m -> m.isOf(limit, ours.threads()) && m.what().fillsLike(ours.what()))
            .mapToDouble(Measurement::median)
            .sorted()
            .toArray();
    return others.length == 0
        ? ""
        : String.format(Locale.ROOT, "~%.0f %%", 100 * others[others.length / 2] / ours.median());
  }

  private Measurement beside(Measurement ours, Contestants who) {
    return all.stream()
        .filter(m -> m.name().equals(ours.name()) && m.isOf(who, ours.threads()))
        .findFirst()
        .orElse(null);
  }

  static String code(Measurement m) {
    return '`' + m.name() + '`';
  }

  static String ratio(Pair pair) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f … %.2f)", pair.ratio(), pair.least(), pair.most());
  }

  static String milliseconds(Measurement m) {
    return String.format(Locale.ROOT, "%.3f", m.median());
  }

  private static String speed(Measurement m) {
    return m.good() ? String.format(Locale.ROOT, "%.1f", m.megapixelsPerSecond()) : WRONG;
  }

  static String error(Measurement m) {
    return String.format(Locale.ROOT, "%.2g", m.error());
  }
}
