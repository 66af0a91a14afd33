package org.lanewarp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lanewarp.Engine;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;
import org.lanewarp.cli.demo.ContactSheet;
import org.lanewarp.cli.demo.Exhibit;
import org.lanewarp.cli.demo.Gallery;
import org.lanewarp.cli.demo.Section;
import org.lanewarp.cli.io.AtomicFile;
import org.lanewarp.cli.io.Picture;
import org.lanewarp.cli.io.PictureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lanewarp demo}. */
@Command(
    name = "demo",
    description = "Draws a test chart, warps it in telling ways, and writes a page that shows all.",
    optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {

  // The first runs are slow, for the JVM compiles while it runs; so all exhibits are made in a
  // first round, and again in a second one, each a few times. The shortest time counts.
  private static final int ROUNDS = 2;
  private static final int MOST_RUNS = 50;
  private static final long ENOUGH_NANOS = 150_000_000;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder for pictures and page (default: ./lanewarp-demo).")
  private Path folder = Path.of("lanewarp-demo");

  private final CommonOptions options;
  private final Console console;

  DemoCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    Resampler resampler = options.resampler();
    Engine engine = resampler.engine();
    if (options.givesBorder()) {
      console.remark(options, "--border has no effect here: the demo shows all borders");
    }
    createFolder();
    List<Section> sections = Gallery.sections(resampler);
    Map<String, ContactSheet.Shown> made = new LinkedHashMap<>();
    int steps = ROUNDS * sections.stream().mapToInt(section -> section.exhibits().size()).sum();
    try (Progress progress = Progress.of(options, console, "demo", steps)) {
      for (int round = 0; round < ROUNDS; round++) {
        for (Section section : sections) {
          for (Exhibit exhibit : section.exhibits()) {
            made.put(exhibit.file(), make(exhibit, made.get(exhibit.file())));
            progress.step();
          }
        }
      }
    }
    for (ContactSheet.Shown shown : made.values()) {
      PictureFile.write(folder.resolve(shown.exhibit().file()), Picture.of(shown.image()));
    }
    Path page = folder.resolve("index.html");
    write(page, ContactSheet.html(sections, made, facts(engine)));
    if (options.json()) {
      console.printJson(json(page, engine, made));
    } else {
      console.print(page.toString());
    }
    console.remark(options, made.size() + " pictures and a page in " + folder);
    return ExitCode.DONE;
  }

  private void createFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputError(folder, "the folder cannot be created", e);
    }
  }

  private static void write(Path page, String html) {
    try {
      AtomicFile.write(page, file -> Files.writeString(file, html, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InputError(page, "cannot be written", e);
    }
  }

  /** Makes an exhibit a few times; its time is the shortest, {@code before} included. */
  private static ContactSheet.Shown make(Exhibit exhibit, ContactSheet.Shown before) {
    double best = before == null ? Double.POSITIVE_INFINITY : before.milliseconds();
    ImageU8 image = exhibit.ground().get();
    long until = System.nanoTime() + ENOUGH_NANOS;
    for (int run = 0; run < MOST_RUNS && exhibit.isResampled(); run++) {
      image = exhibit.ground().get();
      long begin = System.nanoTime();
      exhibit.paint().accept(image);
      long end = System.nanoTime();
      best = Math.min(best, (end - begin) / 1e6);
      if (end > until) {
        break;
      }
    }
    return new ContactSheet.Shown(exhibit, image, best);
  }

  private List<String> facts(Engine engine) {
    String chosen =
        options.engine() == Engine.AUTO
            ? Engine.explain()
            : engine.name().toLowerCase(Locale.ROOT) + ": --engine asks for it";
    int threads = options.threads();
    return List.of(
        "engine " + chosen,
        threads + (threads == 1 ? " thread" : " threads"),
        "interpolation " + options.interpolation().name().toLowerCase(Locale.ROOT),
        "Java " + Runtime.version(),
        System.getProperty("os.name", "?") + ", " + System.getProperty("os.arch", "?"),
        "Lanewarp " + Version.number());
  }

  private Map<String, Object> json(Path page, Engine engine, Map<String, ContactSheet.Shown> made) {
    List<Map<String, Object>> images = new ArrayList<>();
    for (ContactSheet.Shown shown : made.values()) {
      Map<String, Object> image = new LinkedHashMap<>();
      image.put("file", shown.exhibit().file());
      image.put("title", shown.exhibit().title());
      image.put("width", shown.image().width());
      image.put("height", shown.image().height());
      if (shown.exhibit().isResampled()) {
        image.put("milliseconds", Math.round(shown.milliseconds() * 1000) / 1000.0);
      }
      images.add(image);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("command", "demo");
    object.put("output", page.toString());
    object.put("engine", engine.name().toLowerCase(Locale.ROOT));
    object.put("threads", options.threads());
    object.put("images", images);
    return object;
  }
}
