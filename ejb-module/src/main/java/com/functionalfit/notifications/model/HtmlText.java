package com.functionalfit.notifications.model;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text part of a mail whose template has none: the same words, one line a paragraph. */
public final class HtmlText {

  private HtmlText() {}

  /** Turns HTML into text; links keep their address in brackets. */
  public static String of(String html) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(html).body());
    return lines
        .text
        .toString()
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String line = words.text();
        text.append(isAtLineStart() ? line.stripLeading() : line);
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "br" -> text.append('\n');
          case "li" -> text.append(isAtLineStart() ? "- " : "\n- ");
          case "hr" -> text.append("\n----\n");
          case "td", "th" -> text.append(element.previousElementSibling() == null ? "" : " | ");
          default -> {
            if (isParagraph(element) && !isAtLineStart()) {
              text.append('\n');
            }
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if ("a".equals(element.normalName()) && element.hasAttr("href")) {
          text.append(" (").append(element.attr("href").replace("mailto:", "")).append(')');
        } else if (isParagraph(element)) {
          text.append("\n\n");
        } else if ("tr".equals(element.normalName()) || "li".equals(element.normalName())) {
          text.append('\n');
        }
      }
    }

    private boolean isAtLineStart() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static boolean isParagraph(Element element) {
      return switch (element.normalName()) {
        case "p", "h1", "h2", "h3", "h4", "ul", "ol", "table", "div" -> true;
        default -> false;
      };
    }
  }
}
