package com.functionalfit.notifications.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Keeps of an editor's HTML what belongs into a mail, and nothing that could act (mail, section 2).
 */
public final class MailHtml {

  private static final String STYLE = "style";
  private static final String HREF = "href";
  private static final Pattern URL_PLACEHOLDER =
      Pattern.compile("\\{\\{[a-zA-Z_][a-zA-Z0-9_.]*_url}}");
  private static final Set<String> STYLES =
      Set.of(
          "color",
          "background",
          "background-color",
          "text-align",
          "vertical-align",
          "font-weight",
          "font-size",
          "padding",
          "padding-top",
          "padding-right",
          "padding-bottom",
          "padding-left",
          "width");
  private static final Pattern ACTING_STYLE =
      Pattern.compile(
          "url\\s*\\(|expression|@import|javascript:|\\\\|/\\*", Pattern.CASE_INSENSITIVE);

  private MailHtml() {}

  /**
   * What is left, and what was taken away.
   *
   * @param removed in words, e.g. {@code script}, {@code onclick on p}; without repetition
   */
  public record Cleaned(String html, List<String> removed) {}

  /** Cleans what an editor wrote; what is clean stays as it is. */
  public static Cleaned clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Set<String> removed = new LinkedHashSet<>();
    dirty.body().getElementsByAttribute(STYLE).forEach(element -> cleanStyle(element, removed));
    dirty.body().forEachNode(node -> note(node, removed));
    Document clean = new Cleaner(new MailSafelist(removed)).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return new Cleaned(clean.body().html(), List.copyOf(removed));
  }

  private static void note(Node node, Set<String> removed) {
    if (node instanceof Comment) {
      removed.add("comment");
    }
  }

  private static void cleanStyle(Element element, Set<String> removed) {
    List<String> kept = new ArrayList<>();
    for (String declaration : element.attr(STYLE).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = declaration.substring(colon + 1).strip();
      if (STYLES.contains(property) && !ACTING_STYLE.matcher(value).find()) {
        kept.add(property + ": " + value);
      } else {
        removed.add("style " + property + " on " + element.normalName());
      }
    }
    if (kept.isEmpty()) {
      element.removeAttr(STYLE);
    } else {
      element.attr(STYLE, String.join("; ", kept));
    }
  }

  /** The allowed list; notes what it refuses. */
  private static final class MailSafelist extends Safelist {

    /** The name under which jsoup asks again for what is allowed in every element. */
    private static final String ALL_TAGS = ":all";

    private final Set<String> removed;

    MailSafelist(Set<String> removed) {
      this.removed = removed;
      addTags(
          "p",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "strong",
          "em",
          "u",
          "s",
          "a",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "span",
          "div",
          "hr",
          "img");
      addAttributes(ALL_TAGS, STYLE);
      addAttributes("a", HREF, "title");
      addAttributes("img", "src", "alt", "width", "height");
      addAttributes("td", "colspan", "rowspan", "align");
      addAttributes("th", "colspan", "rowspan", "align", "scope");
      addProtocols("a", HREF, "http", "https", "mailto");
      addProtocols("img", "src", "https");
    }

    @Override
    public boolean isSafeTag(String tag) {
      boolean isSafe = super.isSafeTag(tag);
      if (!isSafe && !"body".equals(tag)) {
        removed.add(tag);
      }
      return isSafe;
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      boolean isSafe = isSafeValue(tag, element, attribute);
      if (!isSafe && !ALL_TAGS.equals(tag)) {
        removed.add(attribute.getKey() + " on " + tag);
      }
      return isSafe;
    }

    private boolean isSafeValue(String tag, Element element, Attribute attribute) {
      boolean hasPlaceholder = attribute.getValue().contains("{{");
      if (HREF.equals(attribute.getKey()) && hasPlaceholder) {
        return "a".equals(tag) && URL_PLACEHOLDER.matcher(attribute.getValue()).matches();
      }
      return !(hasPlaceholder
              && !"title".equals(attribute.getKey())
              && !"alt".equals(attribute.getKey()))
          && super.isSafeAttribute(tag, element, attribute);
    }
  }
}
