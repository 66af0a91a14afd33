package org.lanewarp.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lanewarp.ImageU8;

/** The page that shows all exhibits; its frame and looks are in contact-sheet.html. */
public final class ContactSheet {

  /** An exhibit that has been made. */
  public record Shown(Exhibit exhibit, ImageU8 image, double milliseconds) {}

  private static final Pattern HYPHENATED = Pattern.compile("(?<= )[\\w.]*-[\\w.-]{0,40}(?= |$)");

  private ContactSheet() {}

  /**
   * The page as HTML in itself: no scripts, no files but the pictures.
   *
   * @param made each exhibit's picture and time, by its file name
   * @param facts lines about the machine, for the head of the page
   */
  public static String html(List<Section> sections, Map<String, Shown> made, List<String> facts) {
    StringBuilder head = new StringBuilder();
    for (String fact : facts) {
      head.append("      <li>").append(escape(fact)).append("</li>\n");
    }
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      body.append("    <section>\n      <h2>").append(escape(section.title())).append("</h2>\n");
      body.append("      <p>").append(escape(section.text())).append("</p>\n");
      body.append("      <div class=\"grid n").append(section.exhibits().size()).append("\">\n");
      for (Exhibit exhibit : section.exhibits()) {
        card(body, made.get(exhibit.file()));
      }
      body.append("      </div>\n    </section>\n");
    }
    return template()
        .replace("{{facts}}\n", head.toString())
        .replace("{{sections}}\n", body.toString());
  }

  private static void card(StringBuilder html, Shown shown) {
    Exhibit exhibit = shown.exhibit();
    String file = escape(exhibit.file());
    html.append("        <figure>\n          <a href=\"").append(file).append("\">");
    html.append("<img src=\"").append(file).append("\" width=\"").append(shown.image().width());
    html.append("\" height=\"").append(shown.image().height()).append("\" alt=\"");
    html.append(escape(exhibit.title())).append("\" loading=\"lazy\"></a>\n");
    html.append("          <figcaption>\n            <h3>").append(escape(exhibit.title()));
    if (exhibit.isResampled()) {
      html.append(String.format(Locale.ROOT, " <span>%.2f ms</span>", shown.milliseconds()));
    }
    html.append("</h3>\n            <p>").append(escape(exhibit.text())).append("</p>\n");
    code(html, escape(exhibit.call()));
    // Browsers break lines after hyphens, which would tear options and file names apart.
    code(html, HYPHENATED.matcher(escape(exhibit.command())).replaceAll("<span>$0</span>"));
    html.append("          </figcaption>\n        </figure>\n");
  }

  private static void code(StringBuilder html, String code) {
    if (!code.isEmpty()) {
      html.append("            <pre><code>").append(code).append("</code></pre>\n");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String template() {
    try (InputStream in = ContactSheet.class.getResourceAsStream("contact-sheet.html")) {
      if (in == null) {
        throw new IllegalStateException("resource contact-sheet.html is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
