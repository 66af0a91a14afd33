package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown: its first columns are text, the others are figures. */
final class Table {

  private final int texts;
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(int texts, List<String> head) {
    this.texts = texts;
    this.head = List.copyOf(head);
  }

  void add(String... cells) {
    add(Arrays.asList(cells));
  }

  void add(List<String> cells) {
    if (cells.size() != head.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + head.size() + " heads");
    }
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(line(head)).append('|');
    text.append("---|".repeat(texts)).append("---:|".repeat(head.size() - texts)).append('\n');
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
