package org.lanewarp.cli.io;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.icc.IccReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is attached to pixels, in words. */
public final class AttachmentFacts {

  private AttachmentFacts() {}

  /** How a text in one language is described: a count, language and country, and the text. */
  private static final Pattern LOCALIZED = Pattern.compile("^1 .{4}\\((.*)\\)$", Pattern.DOTALL);

  /** Data of a text, in bytes: with more, a list of translations may repeat itself endlessly. */
  private static final int MOST_BYTES = 1 << 14;

  /** What is told of a text, in characters. */
  private static final int MOST_CHARACTERS = 200;

  /** Facts by JSON key, as far as there are any: orientation, profile, camera and time. */
  public static Map<String, Object> of(ImageHeader header) {
    Attachments attachments = header.attachments();
    Map<String, Object> facts = new LinkedHashMap<>();
    Orientation orientation = attachments.orientation();
    if (orientation != Orientation.NORMAL) {
      facts.put("orientation", orientation.tag());
      facts.put("autoOrient", orientation.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      boolean swap = orientation.swapsSides();
      facts.put("uprightWidth", swap ? header.height() : header.width());
      facts.put("uprightHeight", swap ? header.width() : header.height());
    }
    Metadata metadata = new Metadata();
    if (attachments.profile() != null) {
      new IccReader().extract(new ByteArrayReader(attachments.profile().getData()), metadata);
      put(facts, "profile", metadata, IccDirectory.class, IccDirectory.TAG_TAG_desc);
      facts.putIfAbsent("profile", "without a name");
    }
    if (attachments.exif() != null) {
      new ExifReader().extract(new ByteArrayReader(attachments.exif()), metadata);
      put(facts, "camera", metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_MODEL);
      put(
          facts,
          "taken",
          metadata,
          ExifSubIFDDirectory.class,
          ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
    }
    return facts;
  }

  private static void put(
      Map<String, Object> facts,
      String key,
      Metadata metadata,
      Class<? extends Directory> kind,
      int tag) {
    for (Directory directory : metadata.getDirectoriesOfType(kind)) {
      String text = LOCALIZED.matcher(description(directory, tag)).replaceFirst("$1").strip();
      if (!text.isEmpty()) {
        facts.putIfAbsent(key, shortened(text));
      }
    }
  }

  /** What a tag says, or nothing where it cannot be told. */
  private static String description(Directory directory, int tag) {
    try {
      byte[] data = directory.getByteArray(tag);
      String text = data != null && data.length > MOST_BYTES ? null : directory.getDescription(tag);
      return text == null ? "" : text;
    } catch (RuntimeException e) {
      return ""; // lengths and counts within a profile are not checked before they are used
    }
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "...";
  }
}
