package org.lanewarp.runtime;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;

/** A prepared map holds little more than the map, whatever its shape. */
class PreparedMapMemoryTest {

  @ParameterizedTest
  @CsvSource({"1, 400000", "400000, 1", "130, 3000", "2000, 1000"})
  void preparingTakesLittleMoreThanTheMap(int width, int height) throws Exception {
    CoordinateMap map =
        CoordinateMap.of(new float[width * height], new float[width * height], width, height);
    AllocatedBytes bytes = new AllocatedBytes();
    long before = bytes.now();
    Mapping prepared = Resampler.prepare(map);
    long taken = bytes.now() - before;
    assertNotNull(prepared);
    assertTrue(taken < 3L * 8 * width * height + 10_000, taken + " bytes");
  }
}
