package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mail §2: placeholders and escaping")
class TemplateTextTest {

  private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

  @Test
  @DisplayName("every value is escaped in HTML, but what the server built as HTML")
  void escapes() {
    TemplateText text = new TemplateText("<p>{{user.name}}</p>{{events_table}}");
    Map<String, Object> values =
        Map.of("user.name", "<b>\"O'Neil\" & Co</b>", "events_table", "<table></table>");
    assertThat(text.html(values, Set.of("events_table"), Locale.ENGLISH))
        .isEqualTo("<p>&lt;b&gt;&quot;O&#39;Neil&quot; &amp; Co&lt;/b&gt;</p><table></table>");
    assertThat(text.plain(values, Locale.ENGLISH)).contains("<b>\"O'Neil\" & Co</b>");
  }

  @Test
  @DisplayName("a value is not read as a placeholder again")
  void fillsOnce() {
    TemplateText text = new TemplateText("{{first}} {{second}}");
    assertThat(text.plain(Map.of("first", "{{second}} $1 \\", "second", "x"), Locale.ENGLISH))
        .isEqualTo("{{second}} $1 \\ x");
  }

  @Test
  @DisplayName("no value adds a line to a header")
  void keepsHeadersInOneLine() {
    TemplateText subject = new TemplateText("Hello {{name}}");
    assertThat(subject.line(Map.of("name", "a\r\nBcc: b@example.org"), Locale.ENGLISH))
        .isEqualTo("Hello a Bcc: b@example.org");
  }

  @Test
  @DisplayName("maps by dots, lists by commas, booleans in words, nothing as nothing")
  void readsValues() {
    TemplateText text = new TemplateText("{{a.b}}|{{list}}|{{late}}|{{missing}}|{{a}}");
    Map<String, Object> values =
        Map.of("a", Map.of("b", 7), "list", List.of("x", "y"), "late", true);
    assertThat(text.plain(values, HUNGARIAN)).isEqualTo("7|x, y|igen||");
    assertThat(text.plain(values, Locale.ENGLISH)).isEqualTo("7|x, y|yes||");
  }

  @Test
  @DisplayName("only names between the braces are placeholders")
  void findsNames() {
    assertThat(new TemplateText("{{a}} {{ b }} {{1c}} {{d.e_url}} {{f()}} {{{g}}}").names())
        .containsExactly("a", "d.e_url", "g");
  }
}
