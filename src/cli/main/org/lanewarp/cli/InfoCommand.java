package org.lanewarp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lanewarp.Engine;
import org.lanewarp.cli.io.AttachmentFacts;
import org.lanewarp.cli.io.FileFormat;
import org.lanewarp.cli.io.ImageHeader;
import org.lanewarp.cli.io.NpyHeader;
import org.lanewarp.cli.io.PictureFile;
import org.lanewarp.cli.io.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lanewarp info}. */
@Command(
    name = "info",
    description = "Tells what Lanewarp runs on, or what is in the given files.",
    optionListHeading = "%nOptions:%n")
final class InfoCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "IN",
      arity = "0..*",
      description = "Images or .npy files, folders of them, or patterns.")
  private List<Path> given = List.of();

  private final CommonOptions options;
  private final Console console;

  InfoCommand(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    int code = ExitCode.DONE;
    List<Map<String, Object>> contents = new ArrayList<>();
    for (Path path : given) {
      try {
        List<Inputs.Input> inputs = Inputs.find(List.of(path));
        if (inputs.isEmpty()) {
          throw new InputError(path, "holds no file that can be read");
        }
        for (Inputs.Input input : inputs) {
          code = Math.max(code, describe(input.file(), contents));
        }
      } catch (InputError e) {
        code = fail(e);
      }
    }
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("command", "info");
      object.putAll(machine());
      if (!given.isEmpty()) {
        object.put("files", contents);
      }
      console.printJson(object);
    } else if (given.isEmpty()) {
      machine()
          .forEach(
              (key, value) ->
                  console.print(String.format(Locale.ROOT, "%-12s %s", words(key), plain(value))));
    } else {
      contents.forEach(content -> console.print(Console.oneLine(line(content))));
    }
    return code;
  }

  private int describe(Path file, List<Map<String, Object>> contents) {
    try {
      contents.add(content(file));
      return ExitCode.DONE;
    } catch (InputError e) {
      return fail(e);
    }
  }

  private int fail(InputError e) {
    console.error(e.getMessage());
    return ExitCode.FAILED;
  }

  private Map<String, Object> machine() {
    Engine chosen = options.engine().resolve();
    int bits = Engine.vectorBits();
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("lanewarp", Version.number());
    machine.put(
        "java", Runtime.version() + " (" + System.getProperty("java.vendor", "unknown") + ")");
    machine.put(
        "system", System.getProperty("os.name", "?") + ", " + System.getProperty("os.arch", "?"));
    machine.put("engine", chosen.name().toLowerCase(Locale.ROOT));
    machine.put(
        "why",
        options.engine() == Engine.AUTO
            ? Engine.explain()
            : "--engine " + options.engine().name().toLowerCase(Locale.ROOT) + " asks for it");
    machine.put("vectorBits", bits);
    machine.put("floatLanes", bits / Float.SIZE);
    machine.put("gather", gather(System.getProperty("os.arch", ""), bits));
    machine.put("threads", options.threads());
    machine.put("reads", List.of(FileFormat.extensions(false).split(", ")));
    machine.put("writes", List.of(FileFormat.extensions(true).split(", ")));
    return machine;
  }

  /** Whether the processor can load the lanes of a vector from different addresses. */
  static String gather(String arch, int bits) {
    if (bits == 0) {
      return "not used: the vector engine cannot run here";
    }
    if (arch.equals("amd64") || arch.equals("x86_64")) {
      return bits >= 256
          ? "in hardware (x86-64 with AVX2 or later)"
          : "lane by lane (vectors under 256 bits)";
    }
    if (arch.equals("aarch64")) {
      return bits > 128 ? "in hardware (SVE)" : "lane by lane (NEON has no gather)";
    }
    return "unknown on " + arch;
  }

  private static Map<String, Object> content(Path file) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("file", file.toString());
    FileFormat format = FileFormat.of(file);
    if (format == FileFormat.NPY) {
      NpyHeader header = PictureFile.readArrayHeader(file);
      content.put("format", "npy");
      content.put("shape", header.shape());
      content.put("dtype", header.type().descr());
    } else {
      ImageHeader header = PictureFile.readHeader(file, ReadOptions.standard());
      content.put("format", header.format());
      content.put("width", header.width());
      content.put("height", header.height());
      content.put("channels", header.channels());
      content.put("type", header.type());
      content.putAll(AttachmentFacts.of(header));
    }
    return content;
  }

  private static String line(Map<String, Object> content) {
    if (content.containsKey("shape")) {
      return content.get("file")
          + ": npy, shape "
          + plain(content.get("shape"))
          + ", "
          + content.get("dtype");
    }
    Object channels = content.get("channels");
    return content.get("file")
        + ": "
        + content.get("format")
        + ", "
        + content.get("width")
        + "x"
        + content.get("height")
        + ", "
        + content.get("type")
        + ", "
        + channels
        + (channels.equals(1) ? " channel" : " channels")
        + attached(content);
  }

  private static String attached(Map<String, Object> content) {
    StringBuilder text = new StringBuilder();
    if (content.containsKey("orientation")) {
      text.append(", orientation ")
          .append(content.get("orientation"))
          .append(" (auto-orient: ")
          .append(content.get("autoOrient"))
          .append(" to ")
          .append(content.get("uprightWidth"))
          .append('x')
          .append(content.get("uprightHeight"))
          .append(')');
    }
    for (String key : List.of("profile", "camera", "taken")) {
      if (content.containsKey(key)) {
        text.append(", ").append(key).append(' ').append(content.get(key));
      }
    }
    return text.toString();
  }

  /** A JSON key in words: vectorBits becomes vector bits. */
  private static String words(String key) {
    return key.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String plain(Object value) {
    String text = String.valueOf(value);
    return value instanceof List ? text.substring(1, text.length() - 1) : text;
  }
}
