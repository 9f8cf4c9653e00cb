package com.functionalfit.notifications.model;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders such as {@code {{class.title}}} (mail, section 2). No logic, no loops:
 * what stands between the braces is a name and nothing else; anything else stays as it is.
 */
public final class TemplateText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z_][a-zA-Z0-9_.]*)}}");
  private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+");

  private final String text;

  public TemplateText(String text) {
    this.text = text;
  }

  /** The names that stand in the text, in order. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    Matcher found = PLACEHOLDER.matcher(text);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** As the HTML part: every value escaped, but those the server itself has built as HTML. */
  public String html(Map<String, ?> values, Set<String> builtAsHtml, Locale locale) {
    return fill(
        name -> {
          String value = value(values, name, locale);
          return builtAsHtml.contains(name) ? value : escape(value);
        });
  }

  /** As the text part: values as they are. */
  public String plain(Map<String, ?> values, Locale locale) {
    return fill(name -> value(values, name, locale));
  }

  /** As a header: in one line, so that no value can add a header. */
  public String line(Map<String, ?> values, Locale locale) {
    return LINE_END.matcher(plain(values, locale)).replaceAll(" ").strip();
  }

  private String fill(UnaryOperator<String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
  }

  /** The value as people read it; empty when there is none. */
  private static String value(Map<String, ?> values, String name, Locale locale) {
    return find(values, name).map(value -> read(value, locale)).orElse("");
  }

  /** A value by its whole name, or by dots through maps. */
  private static Optional<Object> find(Map<String, ?> values, String name) {
    Object whole = values.get(name);
    if (whole != null && !(whole instanceof Map)) {
      return Optional.of(whole);
    }
    Object current = values;
    for (String part : name.split("\\.", -1)) {
      if (!(current instanceof Map<?, ?> map)) {
        return Optional.empty();
      }
      current = map.get(part);
    }
    return Optional.ofNullable(current).filter(value -> !(value instanceof Map));
  }

  private static String read(Object value, Locale locale) {
    if (value instanceof Boolean isTrue) {
      boolean isHungarian = "hu".equals(locale.getLanguage());
      return isTrue ? (isHungarian ? "igen" : "yes") : (isHungarian ? "nem" : "no");
    }
    if (value instanceof Iterable<?> list) {
      StringBuilder joined = new StringBuilder();
      for (Object item : list) {
        joined.append(joined.isEmpty() ? "" : ", ").append(read(item, locale));
      }
      return joined.toString();
    }
    return value.toString();
  }

  static String escape(String value) {
    return value
        .chars()
        .mapToObj(
            character ->
                switch (character) {
                  case '&' -> "&amp;";
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '"' -> "&quot;";
                  case '\'' -> "&#39;";
                  default -> String.valueOf((char) character);
                })
        .collect(Collectors.joining());
  }
}
