package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which engine a fresh JVM gets, and what it is told. */
class FallbackTest {

  private static final String MODULE = "--add-modules=jdk.incubator.vector";

  @Test
  void withoutTheIncubatorModuleTheScalarEngineRunsAndOneLineSaysWhy() throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class);
    scalar(launch, "--add-modules jdk.incubator.vector");
    assertEquals(1, launch.warnings().size(), launch.err());
    assertTrue(launch.warnings().get(0).contains("--add-modules jdk.incubator.vector"));
  }

  @Test
  void withTheIncubatorModuleTheVectorEngineRunsSilently() throws Exception {
    vector(Launch.onClassPath(OneWarp.class, MODULE));
  }

  @Test
  void onTheModulePathTheVectorEngineNeedsNoFlag() throws Exception {
    vector(Launch.asModule());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:TieredStopAtLevel=1", "-Xint"})
  void withoutTheC2CompilerTheScalarEngineRunsAndOneLineSaysWhy(String option) throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class, MODULE, option);
    scalar(launch, "C2");
    assertEquals(1, launch.warnings().size(), launch.err());
    assertTrue(launch.warnings().get(0).contains("C2"));
  }

  @Test
  void withVectorsOf64BitsTheScalarEngineRunsAndOneLineSaysWhy() throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class, MODULE, "-XX:MaxVectorSize=8");
    scalar(launch, "64 bits");
    assertEquals(1, launch.warnings().size(), launch.err());
  }

  @Test
  void askedForTheScalarEngineItRunsAndSaysThatItWasAskedTo() throws Exception {
    for (Launch launch :
        List.of(
            Launch.onClassPath(OneWarp.class, MODULE, "-Dorg.lanewarp.engine=scalar"),
            Launch.asModule("-Dorg.lanewarp.engine=SCALAR"))) {
      launch.checkResult();
      assertEquals("SCALAR", launch.value("engine"));
      assertTrue(launch.value("explain").startsWith("scalar"), launch.out());
      assertTrue(launch.value("explain").contains("org.lanewarp.engine"), launch.out());
      assertEquals("VECTOR", launch.value("forced"), "the vector engine can still be forced");
      assertEquals(List.of(), launch.warnings());
    }
  }

  @Test
  void askedForTheScalarEngineWithoutTheModuleNothingIsToComplainAbout() throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class, "-Dorg.lanewarp.engine=scalar");
    launch.checkResult();
    assertEquals("SCALAR", launch.value("engine"));
    assertEquals("", launch.err());
  }

  @Test
  void aNameThatIsNoEngineIsToldAndIgnored() throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class, MODULE, "-Dorg.lanewarp.engine=turbo");
    launch.checkResult();
    assertEquals("VECTOR", launch.value("engine"));
    assertTrue(launch.err().contains("'turbo'"), launch.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 256, 512})
  void anyVectorWidthCanBeForced(int bits) throws Exception {
    Launch launch = Launch.onClassPath(OneWarp.class, MODULE, "-Dorg.lanewarp.vectorBits=" + bits);
    vector(launch);
    assertEquals("" + bits, launch.value("bits"));
  }

  private static void vector(Launch launch) {
    launch.checkResult();
    assertEquals("VECTOR", launch.value("engine"), launch.toString());
    assertTrue(launch.value("explain").startsWith("vector: "), launch.out());
    assertTrue(launch.value("explain").contains(launch.value("bits") + "-bit"), launch.out());
    assertEquals(List.of(), launch.warnings());
  }

  private static void scalar(Launch launch, String reason) {
    launch.checkResult();
    assertEquals("SCALAR", launch.value("engine"), launch.toString());
    assertEquals("0", launch.value("bits"));
    assertTrue(launch.value("explain").startsWith("scalar: "), launch.out());
    assertTrue(launch.value("explain").contains(reason), launch.out());
    assertTrue(launch.value("forced").contains(reason), launch.out());
  }
}
