package org.lanewarp.jmh;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lanewarp.Engine;

/** Everybody who takes part. Peers need the Maven profile of that name. */
public enum Contestants {
  /** Lanewarp in lanes. */
  LANEWARP("Lanewarp"),
  /** OpenCV 4 through JavaCPP. */
  OPENCV("OpenCV"),
  /** OpenCV's resize by INTER_AREA. */
  OPENCV_AREA("OpenCV INTER_AREA"),
  /** PyTorch through JavaCPP, on tensors. */
  PYTORCH("PyTorch"),
  /** AffineTransformOp and drawImage of the JDK. */
  AWT("java.awt"),
  /** BoofCV. */
  BOOFCV("BoofCV"),
  /** ImgLib2. */
  IMGLIB2("ImgLib2"),
  /** TwelveMonkeys' ResampleOp. */
  TWELVEMONKEYS("TwelveMonkeys"),
  /** Thumbnailator. */
  THUMBNAILATOR("Thumbnailator"),
  /** Lanewarp with its maps prepared, as for a video. */
  PREPARED("map prepared"),
  /** Lanewarp's scalar twin. */
  SCALAR("scalar twin"),
  /** A limit: copying as many bytes as the destination has. */
  COPY("copy"),
  /** A limit: one hardware gather for every vector of destination pixels, from L1. */
  GATHER("gather");

  private final String title;

  Contestants(String title) {
    this.title = title;
  }

  /** Makes one. */
  Contestant make() {
    return switch (this) {
      case LANEWARP -> new LanewarpContestant(Engine.VECTOR);
      case PREPARED -> new LanewarpContestant(Engine.VECTOR, true);
      case SCALAR -> new LanewarpContestant(Engine.SCALAR);
      case OPENCV -> peer("OpenCv");
      case OPENCV_AREA -> peer("OpenCvArea");
      case TWELVEMONKEYS -> peer("TwelveMonkeys");
      case THUMBNAILATOR -> peer("Thumbnailator");
      case PYTORCH -> peer("PyTorch");
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
      return Class.forName(type)
          .asSubclass(Contestant.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " is not in this build; use the profile peers", e);
    }
  }

  /** The name in figures and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in tables and charts. */
  public String title() {
    return title;
  }

  /** Whether this is no system, but a limit of the machine. */
  boolean isLimit() {
    return this == COPY || this == GATHER;
  }

  /** Whether this is somebody else's system. */
  boolean isPeer() {
    return switch (this) {
      case OPENCV, OPENCV_AREA, PYTORCH, AWT, BOOFCV, IMGLIB2, TWELVEMONKEYS, THUMBNAILATOR -> true;
      default -> false;
    };
  }

  /** The one with this label. */
  static Contestants of(String label) {
    return valueOf(label.trim().toUpperCase(Locale.ROOT));
  }

  /** Those who did any of this. */
  static List<Contestants> in(List<Measurement> some) {
    return Arrays.stream(values())
        .filter(who -> some.stream().anyMatch(m -> m.contestant().equals(who.label())))
        .toList();
  }

  /** Reads names separated by commas. */
  static List<Contestants> parse(String names) {
    Set<Contestants> all = new LinkedHashSet<>();
    for (String name : names.split(",", -1)) {
      all.add(of(name));
    }
    return List.copyOf(all);
  }
}
