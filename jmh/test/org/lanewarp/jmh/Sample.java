package org.lanewarp.jmh;

import java.util.List;
import java.util.Map;

/** A record made by hand. */
final class Sample {

  static final String BILINEAR = "warpAffine/u8c1/bilinear/replicate/1920x1080";
  static final String WRONG = "warpAffine/u8c3/bilinear/constant/640x480";
  static final String FULL = "warpLarge/u8c1/bilinear/replicate/512x512/full";

  private Sample() {}

  static Figures figures() {
    Stamp stamp =
        new Stamp(
            "2026-01-31",
            "Abacus 9000",
            2,
            "Linux amd64",
            "25.0.3+9",
            "a VM",
            Map.of("lanewarp", "0.1", "opencv", "4.13", "boofcv", "1.1", "imglib2", "7.1"));
    return new Figures(
        stamp,
        List.of(
            right(BILINEAR, "lanewarp", 1, 1.0, 2.0, 3.0),
            right(BILINEAR, "opencv", 1, 5.0, 8.0, 9.0),
            right(BILINEAR, "boofcv", 1, 16.0, 16.0, 16.0),
            right(BILINEAR, "copy", 1, 0.5, 0.5, 0.5),
            right("warpAffine/u8c1/nearest/constant/640x480", "lanewarp", 1, 4.0),
            right("warpAffine/u8c1/nearest/constant/640x480", "opencv", 1, 1.0),
            right("warpAffine/u8c3/nearest/constant/640x480", "lanewarp", 1, 1.0),
            right("warpAffine/u8c3/nearest/constant/640x480", "opencv", 1, 4.0),
            right(WRONG, "lanewarp", 1, 1.0),
            new Measurement(WRONG, "opencv", 1, 0.5, 0.25, false, List.of(0.001), ""),
            right(FULL, "lanewarp", 1, 2.62144),
            right(FULL, "lanewarp", 2, 1.31072),
            right(FULL, "opencv", 2, 2.62144)));
  }

  static Measurement right(String name, String contestant, int threads, Double... rounds) {
    return new Measurement(name, contestant, threads, 0.002, 0, true, List.of(rounds), "");
  }
}
