package com.functionalfit.notifications.model;

import com.functionalfit.notifications.TemplateVariable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What is known of each placeholder: an invented example and a description. */
public final class Variables {

  private static final Properties KNOWN = load();
  private static final int EXAMPLE = 0;
  private static final int HUNGARIAN = 1;
  private static final int ENGLISH = 2;

  private Variables() {}

  /** The placeholders of a template, described in a language. */
  public static List<TemplateVariable> of(String slug, String locale) {
    return MailKind.variablesOf(slug).stream().map(name -> variable(name, locale)).toList();
  }

  /** Examples of all placeholders of a template. */
  public static Map<String, Object> examples(String slug) {
    Map<String, Object> examples = new HashMap<>();
    MailKind.variablesOf(slug).forEach(name -> examples.put(name, parts(name)[EXAMPLE]));
    return examples;
  }

  private static TemplateVariable variable(String name, String locale) {
    String[] parts = parts(name);
    return new TemplateVariable(
        name,
        parts["hu".equals(locale) ? HUNGARIAN : ENGLISH],
        parts[EXAMPLE],
        MailKind.builtAsHtml().contains(name));
  }

  private static String[] parts(String name) {
    String line = KNOWN.getProperty(name);
    if (line == null) {
      throw new IllegalStateException("Nothing is known of the variable " + name);
    }
    return line.split("\\|", -1);
  }

  private static Properties load() {
    Properties known = new Properties();
    try (InputStream in = Variables.class.getResourceAsStream("variables.properties")) {
      known.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
