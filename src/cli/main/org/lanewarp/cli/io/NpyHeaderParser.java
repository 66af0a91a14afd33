package org.lanewarp.cli.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the header of an .npy file: a Python dictionary literal with the keys descr, fortran_order
 * and shape in any order. Nothing is evaluated; whatever is not exactly that is an error.
 */
final class NpyHeaderParser {

  private static final int LONGEST_NUMBER = 18;

  private final String text;
  private int at;

  private String descr;
  private Boolean fortranOrder;
  private List<Long> shape;

  private NpyHeaderParser(String text) {
    this.text = text;
  }

  static NpyHeader parse(String text, boolean emptyToo) throws NpyFormatException {
    NpyHeaderParser parser = new NpyHeaderParser(text);
    parser.dictionary();
    return parser.header(emptyToo);
  }

  private NpyHeader header(boolean emptyToo) throws NpyFormatException {
    if (descr == null || fortranOrder == null || shape == null) {
      String key = descr == null ? "descr" : fortranOrder == null ? "fortran_order" : "shape";
      throw malformed("the key '" + key + "' is missing");
    }
    NpyType type = NpyType.of(descr);
    if (fortranOrder) {
      throw new NpyFormatException(
          "array is in Fortran order; C order is expected (numpy.ascontiguousarray)");
    }
    long elements = 1;
    for (long n : shape) {
      if (n == 0 && !emptyToo) {
        throw new NpyFormatException("shape is " + shape + ": the array is empty");
      }
      // Both factors are under 2^31 after the check, so the product fits a long.
      if (n > Integer.MAX_VALUE || elements * n > Integer.MAX_VALUE) {
        throw new NpyFormatException(
            "shape is " + shape + "; at most " + Integer.MAX_VALUE + " elements are read");
      }
      elements *= n;
    }
    return new NpyHeader(type, shape.stream().map(Math::toIntExact).toList());
  }

  private void dictionary() throws NpyFormatException {
    expect('{');
    while (!accept('}')) {
      entry();
      if (!accept(',')) {
        expect('}');
        break;
      }
    }
    if (peek() != 0) {
      throw malformed("'" + peek() + "' follows the dictionary");
    }
  }

  private void entry() throws NpyFormatException {
    String key = string();
    expect(':');
    boolean again;
    switch (key) {
      case "descr" -> {
        again = descr != null;
        if (peek() == '[') {
          throw new NpyFormatException(
              "dtype is structured; little-endian |u1, <u2 or <f4 is expected");
        }
        descr = string();
      }
      case "fortran_order" -> {
        again = fortranOrder != null;
        fortranOrder = bool();
      }
      case "shape" -> {
        again = shape != null;
        shape = tuple();
      }
      default -> throw malformed("the key '" + key + "' is unknown");
    }
    if (again) {
      throw malformed("the key '" + key + "' comes twice");
    }
  }

  private String string() throws NpyFormatException {
    char quote = peek();
    if (quote != '\'' && quote != '"') {
      throw malformed("a quoted string is expected at character " + at);
    }
    int end = text.indexOf(quote, at + 1);
    String value = end < 0 ? "\\" : text.substring(at + 1, end);
    if (value.indexOf('\\') >= 0) {
      throw malformed("the string at character " + at + " has no plain end");
    }
    at = end + 1;
    return value;
  }

  private boolean bool() throws NpyFormatException {
    peek();
    for (String word : new String[] {"True", "False"}) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("True");
      }
    }
    throw malformed("True or False is expected at character " + at);
  }

  private List<Long> tuple() throws NpyFormatException {
    List<Long> axes = new ArrayList<>();
    expect('(');
    while (!accept(')')) {
      axes.add(length());
      if (!accept(',')) {
        expect(')');
        if (axes.size() == 1) {
          throw malformed("the shape (" + axes.get(0) + ") lacks its comma");
        }
        break;
      }
    }
    return axes;
  }

  private long length() throws NpyFormatException {
    if (accept('-')) {
      throw new NpyFormatException("shape has a negative length");
    }
    peek();
    int begin = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == begin) {
      throw malformed("a whole number is expected at character " + at);
    }
    if (at - begin > LONGEST_NUMBER) {
      throw new NpyFormatException("shape has a length of " + (at - begin) + " digits");
    }
    long value = Long.parseLong(text.substring(begin, at));
    if (at < text.length() && text.charAt(at) == 'L') {
      at++; // Python 2 wrote long integers this way
    }
    return value;
  }

  private void expect(char c) throws NpyFormatException {
    if (!accept(c)) {
      throw malformed("'" + c + "' is expected at character " + at);
    }
  }

  private boolean accept(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Skips white space and returns the next character, 0 at the end. */
  private char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static NpyFormatException malformed(String why) {
    return new NpyFormatException("header is malformed: " + why);
  }
}
