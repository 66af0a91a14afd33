package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.cli.io.Npy;
import org.lanewarp.cli.io.NpyArray;
import org.lanewarp.cli.io.NpyHeader;
import org.lanewarp.cli.io.NpyType;

class NpyReadTest {

  @TempDir Path folder;

  private NpyArray read(byte[] bytes) throws IOException {
    return Npy.read(Files.write(folder.resolve("a.npy"), bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }",
        "{'shape':(2,3),'descr':'|u1','fortran_order':False}",
        "  { \"fortran_order\" : False , \"shape\" : ( 2 , 3 , ) , \"descr\" : \"|u1\" , }   ",
        "{'descr': '<u1', 'fortran_order': False, 'shape': (2, 3)}",
        "{'descr': '>u1', 'fortran_order': False, 'shape': (2, 3)}",
        "{'descr': 'u1', 'fortran_order': False, 'shape': (2L, 3L)}",
        "{'descr': '|u1',\n\t'fortran_order': False, 'shape': (2, 3)}"
      })
  void headersThatNumpyCouldHaveWrittenAreRead(String dictionary) throws IOException {
    NpyArray array = read(NpyBytes.file(dictionary, new byte[] {1, 2, 3, 4, 5, (byte) 255}));
    assertEquals(List.of(2, 3), array.header().shape());
    assertEquals(NpyType.U1, array.header().type());
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, (byte) 255}, (byte[]) array.data());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void allThreeFormatVersionsAreRead(int version) throws IOException {
    String header = NpyBytes.dictionary("<f4", "(1, 2)") + "   \n";
    NpyArray array = read(NpyBytes.file(version, header, NpyBytes.floats(1.5f, Float.NaN)));
    assertArrayEquals(new float[] {1.5f, Float.NaN}, (float[]) array.data());
  }

  @Test
  void sixteenBitsAreLittleEndianAndUnsigned() throws IOException {
    byte[] data = {0x34, 0x12, (byte) 0xff, (byte) 0xff};
    NpyArray array = read(NpyBytes.file(NpyBytes.dictionary("<u2", "(2,)"), data));
    assertArrayEquals(new short[] {0x1234, -1}, (short[]) array.data());
  }

  @Test
  void arraysLongerThanTheReadBufferComeWhole() throws IOException {
    float[] values = new float[700_001];
    Random random = new Random(5);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat();
    }
    Path file = folder.resolve("long.npy");
    Npy.write(file, new NpyArray(NpyHeader.of(NpyType.F4, 1, values.length), values));
    assertArrayEquals(values, (float[]) Npy.read(file).data());
  }

  @Test
  void whatIsWrittenIsWhatNumpyWrites() throws IOException {
    Path file = folder.resolve("w.npy");
    Npy.write(file, new NpyArray(NpyHeader.of(NpyType.U2, 2, 1), new short[] {1, -2}));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(
        text.startsWith(
            "\u0093NUMPY\1\0v\0{'descr': '<u2', 'fortran_order': False, 'shape': (2, 1), }"),
        text);
    assertEquals(128 + 4, bytes.length, "data begin at a multiple of 64");
    assertEquals('\n', bytes[127]);
    assertEquals("\1\0\u00fe\u00ff", text.substring(128));
  }

  @Test
  void oneAxisIsWrittenWithItsComma() throws IOException {
    Path file = folder.resolve("w.npy");
    Npy.write(file, new NpyArray(NpyHeader.of(NpyType.U1, 3), new byte[3]));
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("'shape': (3,), }"), text);
    assertEquals(List.of(3), Npy.read(file).header().shape());
  }
}
