package org.lanewarp.cli.io;

/** The element types of the arrays that are read and written. */
public enum NpyType {
  /** Unsigned 8-bit integers. */
  U1("|u1", 1),
  /** Unsigned 16-bit integers, little-endian. */
  U2("<u2", 2),
  /** 32-bit floats, little-endian. */
  F4("<f4", 4);

  private final String descr;
  private final int bytes;

  NpyType(String descr, int bytes) {
    this.descr = descr;
    this.bytes = bytes;
  }

  /** NumPy's name of the type. */
  public String descr() {
    return descr;
  }

  /** Bytes in an element. */
  public int bytes() {
    return bytes;
  }

  /**
   * The type that NumPy calls {@code descr}.
   *
   * @throws NpyFormatException if it is another one; the message says what would be right
   */
  static NpyType of(String descr) throws NpyFormatException {
    String order = descr.isEmpty() ? "" : descr.substring(0, 1);
    String kind = "<>|=".contains(order) && !order.isEmpty() ? descr.substring(1) : descr;
    if (kind.equals("u1")) {
      return U1; // a single byte has no order, so any order character is right
    }
    if (kind.startsWith("O")) {
      throw new NpyFormatException(
          "dtype is '" + descr + "' (Python objects), which is never loaded; " + expected());
    }
    for (NpyType type : values()) {
      if (type.descr.equals(descr)) {
        return type;
      }
      if (type.descr.substring(1).equals(kind) && order.equals(">")) {
        throw new NpyFormatException("dtype is '" + descr + "' (big-endian); " + expected());
      }
    }
    throw new NpyFormatException("dtype is '" + descr + "'; " + expected());
  }

  private static String expected() {
    return "little-endian |u1, <u2 or <f4 is expected";
  }
}
