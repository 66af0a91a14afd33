package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.oracle.BorderRule;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Seed;

/** The one-dimensional operation against its formula. */
@Tag("parity")
class LinearRowTest {

  private static final float[] SPECIAL = {
    Float.NaN,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    1e30f,
    -1e30f,
    0x1p30f,
    -0x1p30f,
    1e9f,
    -1e9f,
    16777218f,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    -0f,
    0f,
    -1e-8f,
    -0.5f,
    -1,
    -1.5f,
    0.5f
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 300, 5000})
  void everyPositionFollowsTheFormula(int samples) {
    Random random = Seed.random("row" + samples);
    for (int count : new int[] {1, 2, 7, 16, 33, 127, 128, 129, 500}) {
      for (Border border : Borders.all(PixelType.F32, 1)) {
        float[] row = floats(random, samples);
        float[] positions = positions(random, samples, count);
        float[] before = floats(random, count);
        float[] out = before.clone();
        LinearRow.of(border).sample(row, positions, out);
        for (int k = 0; k < count; k++) {
          String message = Seed.tag(border + " position " + positions[k] + " of " + samples);
          assertEquals(formula(row, positions[k], border, before[k]), out[k], 2e-5, message);
        }
      }
    }
  }

  @Test
  void wholePositionsGiveTheSamplesThemselves() {
    float[] row = floats(Seed.random("whole"), 400);
    float[] positions = new float[400];
    for (int k = 0; k < 400; k++) {
      positions[k] = k;
    }
    for (Border border : Borders.all(PixelType.F32, 1)) {
      float[] out = new float[400];
      LinearRow.of(border).sample(row, positions, out);
      assertArrayEquals(row, out, () -> Seed.tag(border.toString()));
    }
  }

  @Test
  void aConstantRowStaysConstant() {
    float[] row = new float[30];
    Arrays.fill(row, 0.1f);
    float[] positions = new float[1000];
    for (int k = 0; k < 1000; k++) {
      positions[k] = k / 7f - 50;
    }
    for (Border border : Borders.ofTheSource()) {
      float[] out = new float[1000];
      LinearRow.of(border).sample(row, positions, out);
      for (float v : out) {
        assertEquals(0.1f, v, border.toString());
      }
    }
  }

  @Test
  void bothEnginesGiveTheSameBits() {
    Random random = Seed.random("row engines");
    for (int count = 1; count <= 200; count++) {
      for (Border border : Borders.all(PixelType.F32, 1)) {
        float[] row = floats(random, 1 + random.nextInt(300));
        float[] positions = positions(random, row.length, count);
        float[] scalar = floats(random, count);
        float[] vector = scalar.clone();
        LinearRow.of(border).engine(Engine.SCALAR).sample(row, positions, scalar);
        LinearRow.of(border).engine(Engine.VECTOR).sample(row, positions, vector);
        assertEquals(-1, Arrays.mismatch(scalar, vector), Seed.tag(border + " n " + count));
      }
    }
  }

  @Test
  void theInputsStayAsTheyWere() {
    float[] row = floats(Seed.random("row input"), 50);
    float[] positions = positions(Seed.random("positions input"), 50, 90);
    float[] rowBefore = row.clone();
    float[] positionsBefore = positions.clone();
    LinearRow.of(Border.WRAP).sample(row, positions, new float[90]);
    assertArrayEquals(rowBefore, row);
    assertArrayEquals(positionsBefore, positions);
  }

  @Test
  void badArraysAreRefusedBeforeAnythingIsWritten() {
    LinearRow linear = LinearRow.of(Border.REPLICATE);
    float[] out = {7, 7};
    Refusal.of(() -> linear.sample(new float[0], new float[2], out), "row has 0");
    Refusal.of(() -> linear.sample(new float[4], new float[3], out), "2 elements", "3 positions");
    Refusal.of(() -> linear.sample(out, new float[2], out), "out");
    Refusal.of(() -> linear.sample(new float[4], out, out), "out");
    LinearRow bad = LinearRow.of(Border.constant(1, 2));
    Refusal.of(() -> bad.sample(new float[4], new float[2], out), "2 values", "1 channel");
    assertArrayEquals(new float[] {7, 7}, out);
  }

  @Test
  void noPositionsAreNoError() {
    LinearRow linear = LinearRow.of(Border.WRAP);
    assertDoesNotThrow(() -> linear.sample(new float[] {1}, new float[0], new float[0]));
  }

  private static double formula(float[] row, double position, Border border, double own) {
    double fill = border.fill(PixelType.F32, 1)[0];
    if (!Double.isFinite(position)) {
      return fill;
    }
    double x = Math.min(Math.max(position, -(1 << 30)), 1 << 30);
    double x0 = Math.floor(x);
    int left = BorderRule.index(border.kind(), x0, row.length);
    int right = BorderRule.index(border.kind(), x0 + 1, row.length);
    double outside = border.kind() == Border.Kind.TRANSPARENT ? own : fill;
    double u0 = left < 0 ? outside : row[left];
    double u1 = right < 0 ? outside : row[right];
    return u0 + (x - x0) * (u1 - u0);
  }

  private static float[] positions(Random random, int samples, int count) {
    float[] positions = new float[count];
    for (int k = 0; k < count; k++) {
      positions[k] = (2 * random.nextFloat() - 0.5f) * samples;
      if (count % 2 == 0 && random.nextInt(5) == 0) {
        positions[k] = SPECIAL[random.nextInt(SPECIAL.length)];
      }
    }
    return positions;
  }

  private static float[] floats(Random random, int n) {
    float[] floats = new float[n];
    for (int i = 0; i < n; i++) {
      floats[i] = random.nextFloat();
    }
    return floats;
  }
}
