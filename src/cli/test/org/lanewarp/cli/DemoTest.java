package org.lanewarp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  @TempDir static Path folder;

  private static Path demo;
  private static Run run;
  private static String page;

  @BeforeAll
  static void demo() throws IOException {
    demo = folder.resolve("new").resolve("demo");
    run = Run.of("demo", demo).succeeds();
    page = Files.readString(demo.resolve("index.html"));
  }

  private static Set<String> found(String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(page);
    Set<String> all = new TreeSet<>();
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  @Test
  void theLastLineIsThePage() {
    assertEquals(demo.resolve("index.html") + System.lineSeparator(), run.out());
  }

  @Test
  void allPicturesOfThePageAreThereAndNoOtherFile() throws IOException {
    Set<String> shown = found("src=\"([^\"]+)\"");
    assertEquals(shown, found("href=\"([^\"]+)\""));
    assertTrue(shown.size() >= 15, shown.toString());
    assertTrue(shown.containsAll(List.of("chart.png", "bilinear-area.png")), shown.toString());
    Set<String> expected = new TreeSet<>(shown);
    expected.add("index.html");
    assertEquals(
        expected,
        Folder.files(demo).stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void thePageTellsThePicturesSizes() throws IOException {
    Matcher image =
        Pattern.compile("src=\"([^\"]+)\" width=\"(\\d+)\" height=\"(\\d+)\"").matcher(page);
    int images = 0;
    while (image.find()) {
      BufferedImage picture = ImageIO.read(demo.resolve(image.group(1)).toFile());
      assertNotNull(picture, image.group(1));
      assertEquals(Integer.parseInt(image.group(2)), picture.getWidth());
      assertEquals(Integer.parseInt(image.group(3)), picture.getHeight());
      images++;
    }
    assertEquals(found("src=\"([^\"]+)\"").size(), images);
  }

  @Test
  void thePageStandsAlone() {
    assertFalse(page.contains("{{"), "a placeholder is left");
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("<script"));
    assertFalse(page.contains("<link") || page.contains("@import") || page.contains("url("));
  }

  @Test
  void theCommandsOnThePageMakeThePicturesBesideThem() throws IOException {
    Set<String> commands = found("<pre><code>(lanewarp .*?)</code>");
    assertTrue(commands.size() >= 7, commands.toString());
    for (String command : commands) {
      String[] args = command.replaceAll("</?span>", "").substring("lanewarp ".length()).split(" ");
      String file = args[2];
      args[1] = demo.resolve(args[1]).toString();
      Path out = folder.resolve(file);
      args[2] = out.toString();
      Run.of((Object[]) args).succeeds();
      if (Files.exists(demo.resolve(file))) {
        assertArrayEquals(Files.readAllBytes(demo.resolve(file)), Files.readAllBytes(out), command);
      } else {
        assertEquals("detail.png", file, "only the zoom shows more than its command makes");
      }
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsAnError() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run.of("demo", file).fails(1, file.toString(), "cannot be created");
  }
}
