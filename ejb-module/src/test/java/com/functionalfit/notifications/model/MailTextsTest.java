package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.notifications.model.Sessions.DayItem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mail: what people read")
class MailTextsTest {

  private static final ZoneId STUDIO = ZoneId.of("Europe/Budapest");
  private static final Pattern TEXT =
      Pattern.compile("\\('([a-z_-]+)', '(hu|en)', '((?:[^']|'')*)',\\s*'((?:[^']|'')*)'\\)");

  private static final Instant DAWN = Instant.parse("2026-03-29T00:30:00Z");

  @Test
  @DisplayName("each system text exists in both languages, is clean and names known variables only")
  void shipsSoundTexts() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (MatchResult text : TEXT.matcher(migrations()).results().toList()) {
      String slug = text.group(1);
      String html = text.group(4).replace("''", "'");
      seen.add(slug + "." + text.group(2));
      assertThat(MailKind.find(slug)).as(slug).isPresent();
      assertThat(MailHtml.clean(html).removed()).as(slug).isEmpty();
      assertThat(MailKind.variablesOf(slug))
          .as(slug)
          .containsAll(new TemplateText(html).names())
          .containsAll(new TemplateText(text.group(3)).names());
    }
    Set<String> wanted = new TreeSet<>();
    for (MailKind kind : MailKind.values()) {
      wanted.add(kind.slug() + ".hu");
      wanted.add(kind.slug() + ".en");
    }
    assertThat(seen).isEqualTo(wanted);
  }

  private static String migrations() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (String name : List.of("V023__mail_texts.sql", "V025__notices.sql")) {
      try (InputStream in = MailTextsTest.class.getResourceAsStream("/db/migration/" + name)) {
        texts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts.toString();
  }

  @Test
  @DisplayName("every variable has an example and a description in both languages")
  void describesVariables() {
    for (MailKind kind : MailKind.values()) {
      for (String locale : List.of("hu", "en")) {
        assertThat(Variables.of(kind.slug(), locale))
            .as(kind.slug())
            .allSatisfy(variable -> assertThat(variable.description()).isNotBlank())
            .allSatisfy(variable -> assertThat(variable.example()).isNotBlank());
      }
    }
  }

  @Test
  @DisplayName("times are the studio's, on both sides of a clock change")
  void tellsTime() {
    Wording words = new Wording("hu", STUDIO);
    assertThat(words.moment(DAWN)).isEqualTo("2026-03-29 01:30");
    assertThat(words.moment(DAWN.plusSeconds(3600))).isEqualTo("2026-03-29 03:30");
    assertThat(words.moment(null)).isNull();
  }

  @Test
  @DisplayName("money as 15 000 Ft")
  void tellsMoney() {
    assertThat(new Wording("hu", STUDIO).money(new BigDecimal("15000"), "HUF"))
        .isEqualTo("15 000 Ft");
    assertThat(new Wording("hu", STUDIO).money(new BigDecimal("-1234.5"), "EUR"))
        .isEqualTo("-1 234,5 EUR");
    assertThat(new Wording("en", STUDIO).money(new BigDecimal("0.25"), "EUR"))
        .isEqualTo("0.25 EUR");
  }

  @Test
  @DisplayName("the table of a day escapes every cell; its lines do not")
  void tellsDay() {
    DayItem item = item("<Jóga> & more", "Anna", "1-es terem");
    DayTable table = new DayTable(List.of(item), true, new Wording("hu", STUDIO));
    assertThat(table.html())
        .contains("&lt;Jóga&gt; &amp; more (csoportos)", "01:30–03:30", "3/12", "1-es terem")
        .doesNotContain("<Jóga>");
    assertThat(table.lines())
        .containsExactly("01:30–03:30 <Jóga> & more (csoportos) 3/12 1-es terem");
    assertThat(new DayTable(List.of(item), false, new Wording("en", STUDIO)).lines())
        .containsExactly("01:30–03:30 <Jóga> & more (class) Anna 1-es terem");
  }

  @Test
  @DisplayName("a text part says what the HTML says")
  void derivesText() {
    assertThat(
            HtmlText.of(
                "<h1>Hello</h1><p>One<br>two <a href=\"https://example.org/a\">there</a></p>"
                    + "<ul><li>a</li><li>b &amp; c</li></ul>"
                    + "<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>"))
        .isEqualTo(
            "Hello\n\nOne\ntwo there (https://example.org/a)\n\n- a\n- b & c\n\n" + "x | y\n1 | 2");
  }

  @Test
  @DisplayName("a template of the studio's own knows the common variables only")
  void knowsCommonVariables() {
    assertThat(MailKind.find("own_text")).isEmpty();
    assertThat(Variables.examples("own_text"))
        .containsOnlyKeys(
            "company_name",
            "support_email",
            "current_year",
            "app_url",
            "preferences_url",
            "user.name",
            "user.email");
  }

  private static DayItem item(String title, String trainer, String room) {
    return new DayItem(
        Sessions.DayKind.GROUP, DAWN, DAWN.plusSeconds(3600), title, room, trainer, 3, 12);
  }
}
