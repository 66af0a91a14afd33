package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanewarp.Engine;

/** Everybody who takes part. Peers need the Maven profile of that name. */
public enum Contestants {
  /** Lanewarp in lanes. */
  LANEWARP,
  /** Lanewarp's scalar twin. */
  SCALAR,
  /** OpenCV 4 through JavaCPP. */
  OPENCV,
  /** AffineTransformOp of the JDK. */
  AWT,
  /** BoofCV. */
  BOOFCV,
  /** ImgLib2. */
  IMGLIB2,
  /** A limit: copying as many bytes as the destination has. */
  COPY,
  /** A limit: one hardware gather for every vector of destination pixels, from L1. */
  GATHER;

  /** Makes one. */
  Contestant make() {
    return switch (this) {
      case LANEWARP -> new LanewarpContestant(Engine.VECTOR);
      case SCALAR -> new LanewarpContestant(Engine.SCALAR);
      case OPENCV -> peer("OpenCv");
      case AWT -> new AwtContestant();
      case BOOFCV -> peer("BoofCv");
      case IMGLIB2 -> peer("ImgLib2");
      case COPY -> new CopyLimit();
      case GATHER -> new GatherLimit();
    };
  }

  private static Contestant peer(String name) {
    String type = Contestants.class.getPackageName() + ".peers." + name + "Contestant";
    try {
      return (Contestant) Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " is not in this build; use the profile peers", e);
    }
  }

  /** The name in figures and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads names separated by commas. */
  static List<Contestants> parse(String names) {
    List<Contestants> all = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      all.add(valueOf(name.trim().toUpperCase(Locale.ROOT)));
    }
    return all;
  }
}
