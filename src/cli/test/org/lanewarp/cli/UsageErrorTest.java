package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line: exit code 2, one line that says what is wrong, and nothing written. */
class UsageErrorTest {

  @TempDir Path folder;

  private Path in;

  @BeforeEach
  void image() throws IOException {
    in = NpyBytes.u1(folder.resolve("in.npy"), "(2, 2, 3)", new int[12]);
  }

  private Run run(String line) {
    Object[] args =
        Arrays.stream(line.split(" +"))
            .map(arg -> arg.equals("IN") ? in : arg.startsWith("OUT") ? out(arg) : arg)
            .toArray();
    return Run.of(args);
  }

  private Path out(String arg) {
    return folder.resolve(arg.equals("OUT") ? "out.png" : arg.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "bogus | unknown command 'bogus'",
        "--bogus | unknown option '--bogus'",
        "rotate | missing IN",
        "rotate IN --degrees 1 | missing OUT",
        "rotate IN OUT | --degrees D",
        "rotate IN OUT --degrees | --degrees",
        "rotate IN OUT --degrees x | --degrees is 'x'",
        "rotate IN OUT --degrees nan | --degrees is 'nan'",
        "rotate IN OUT --degrees 1e999 | --degrees is '1e999'",
        "rotate IN OUT --degrees 0x1p3 | --degrees is '0x1p3'",
        "rotate IN OUT --degrees 5d | --degrees is '5d'",
        "rotate IN OUT --degrees 5 --degrees 6 | --degrees D is given twice",
        "rotate IN OUT --degrees 5 --bogus | unknown option '--bogus'",
        "rotate IN OUT third --degrees 5 | 'third' is one too many",
        "rotate IN OUT --degrees 5 --scale 0 | --scale is '0'",
        "rotate IN OUT --degrees 5 --scale -1 | --scale is '-1'",
        "rotate IN OUT --degrees 5 --scale x | --scale is 'x'",
        "rotate IN OUT --degrees 5 --scale 1e-320 | --scale is '1e-320'",
        "rotate IN OUT --degrees 5 --scale 1e9 --expand | 1e9",
        "rotate IN OUT --degrees 5 --scale 1e7 --expand | 2147483647",
        "rotate IN OUT --degrees 5 --interpolation cubic | nearest, bilinear or bicubic",
        "rotate IN OUT --degrees 5 --border mirror | 'mirror'; constant[:V[,V...]], replicate",
        "rotate IN OUT --degrees 5 --border constant: | --border value is ''",
        "rotate IN OUT --degrees 5 --border constant:x | --border value is 'x'",
        "rotate IN OUT --degrees 5 --border constant:1,,2 | --border value is ''",
        "rotate IN OUT --degrees 5 --border constant:1,2,3,4,5 | 5 values",
        "rotate IN OUT --degrees 5 --border constant:1,2 | the image has 3 channels",
        "rotate IN OUT --degrees 5 --border constant:256 | from 0 to 255",
        "rotate IN OUT --degrees 5 --border constant:-1 | from 0 to 255",
        "rotate IN OUT --degrees 5 --border constant:1.5 | from 0 to 255",
        "rotate IN OUT --degrees 5 --border constant:1e39 | finite",
        "rotate IN OUT --degrees 5 --engine gpu | auto, vector or scalar",
        "rotate IN OUT --degrees 5 --threads 0 | --threads is '0'",
        "rotate IN OUT --degrees 5 --threads -2 | --threads is '-2'",
        "rotate IN OUT --degrees 5 --threads many | --threads is 'many'",
        "rotate IN OUT.gif --degrees 5 | 'gif' cannot be written",
        "rotate IN OUT.xyz --degrees 5 | 'xyz' cannot be written",
        "rotate IN OUTPUT --degrees 5 | extension is missing",
        "warp IN OUT | --matrix",
        "warp IN OUT --matrix 1,0,0,0,1 | with 5 numbers",
        "warp IN OUT --matrix 1,0,0,0,1,0,0 | with 7 numbers",
        "warp IN OUT --matrix 1 | with 1 number;",
        "warp IN OUT --matrix 1,0,0,0,1,0,0,0,1,0 | with 10 numbers",
        "warp IN OUT --matrix 1,0,0,0,1,a | number 6 of --matrix is 'a'",
        "warp IN OUT --matrix 1,0,0,0,1, | number 6 of --matrix is ''",
        "warp IN OUT --matrix 1,0,NaN,0,1,0 | number 3 of --matrix is 'NaN'",
        "warp IN OUT --matrix 1,0,0,Infinity,1,0 | number 4 of --matrix is 'Infinity'",
        "warp IN OUT --matrix 1,2,0,2,4,0 | singular",
        "warp IN OUT --matrix 0,0,0,0,0,0 | singular",
        "warp IN OUT --matrix 1,2,3,4,5,6,7,8,9 | singular",
        "warp IN OUT --matrix 1,0,0,0,1,0,0,0,0 | singular",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 0x5 | width in --size is '0'",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 5x-5 | height in --size is '-5'",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 5 | WIDTHxHEIGHT",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 5x5x5 | WIDTHxHEIGHT",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 5.5x5 | width in --size is '5.5'",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 99999999999x1 | '99999999999'",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 100000x100000 | 100000x100000",
        "warp IN OUT --matrix 1,0,0,0,1,0 --size 40000x40000 | 40000x40000x3",
        "remap IN OUT | no map is given",
        "remap IN OUT --map-x IN | --map-x is given without --map-y",
        "remap IN OUT --map-y IN | --map-y is given without --map-x",
        "remap IN OUT --map IN --map-x IN | one or the other",
        "resize IN OUT | --size",
        "resize IN OUT --size 0x5 | width in --size is '0'",
        "resize IN OUT --size 5x-5 | height in --size is '-5'",
        "resize IN OUT --size x | one of 640x480, 640x, x480 and 50%",
        "resize IN OUT --size 7 | one of 640x480, 640x, x480 and 50%",
        "resize IN OUT --size 0% | '0%'",
        "resize IN OUT --size -5% | '-5%'",
        "resize IN OUT --size x% | --size is 'x'",
        "resize IN OUT --size 1e12% | --size asks for a side of 2.0E10 pixels",
        "resize IN OUT --size 40000x40000 | 40000x40000x3",
        "resize IN OUT --size 5x5 --filter cubic | --filter is 'cubic'; one of nearest, box",
        "resize IN OUT --size 5x5 --filter box --interpolation nearest | one or the other",
        "resize IN OUT --size 5x5 --crop 1,1,1 | four numbers x,y,w,h",
        "resize IN OUT --size 5x5 --crop 1,1,a,1 | number 3 of --crop is 'a'",
        "resize IN OUT --size 5x5 --crop 0,0,0,1 | --crop is '0,0,0,1'",
        "resize IN OUT --size 5x5 --crop -1,0,1,1 | --crop is '-1,0,1,1'",
        "resize IN OUT --size 5x5 --crop 1,1,1.5,1 | 2x2 pixels",
        "verify extra | 'extra' is one too many",
        "demo OUT OUT | is one too many",
        "demo OUT --threads x | --threads is 'x'",
        "info --engine x | --engine is 'x'"
      })
  void exitsWithTwoAndSaysWhy(String line, String expected) throws IOException {
    run(line).fails(2, expected);
    assertEquals(List.of(in), Folder.files(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--quiet", "--json"})
  void withoutACommandItSaysSo(String option) {
    (option.isEmpty() ? Run.of() : Run.of(option)).fails(2, "no command is given");
  }

  @Test
  void verboseAddsTheStackTrace() {
    Run run = run("rotate IN OUT --degrees x --verbose");
    assertEquals(2, run.code());
    assertEquals(true, run.err().contains("\tat org.lanewarp.cli."), run.err());
  }
}
