package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.notifications.model.MailHtml.Cleaned;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("mail §2: the HTML of a template is cleaned")
class MailHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"color: red; padding: 4px\">a <strong>b</strong></p>",
        "<a href=\"https://example.org/x?a=1&amp;b=2\">a</a>",
        "<a href=\"mailto:a@example.org\">a</a>",
        "<a href=\"{{cancel_url}}\">a</a>",
        "<img src=\"https://example.org/a.png\" alt=\"{{class.title}}\">",
        "<table><tbody><tr><td colspan=\"2\">{{class.title}}</td></tr></tbody></table>",
        "<ul><li>a</li></ul><hr>"
      })
  @DisplayName("what is clean stays as it is")
  void keeps(String html) {
    assertThat(MailHtml.clean(html)).isEqualTo(new Cleaned(html, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p><script>x()</script>|<p>a</p>|script",
        "<p onclick=\"x()\">a</p>|<p>a</p>|onclick on p",
        "<form><p>a</p></form>|<p>a</p>|form",
        "<a href=\"javascript:x()\">a</a>|<a>a</a>|href on a",
        "<a href=\"{{user.name}}\">a</a>|<a>a</a>|href on a",
        "<a href=\"https://evil.example/{{cancel_url}}\">a</a>|<a>a</a>|href on a",
        "<img src=\"http://example.org/a.png\">|<img>|src on img",
        "<img src=\"{{app_url}}\">|<img>|src on img",
        "<p style=\"position: fixed\">a</p>|<p>a</p>|style position on p",
        "<p style=\"color: {{user.name}}\">a</p>|<p>a</p>|style on p",
        "<p style=\"background: url(https://x)\">a</p>|<p>a</p>|style background on p",
        "<p>a</p><!-- b -->|<p>a</p>|comment",
        "<svg onload=\"x()\"></svg>||svg",
        "<iframe src=\"https://example.org\"></iframe>||iframe",
        "<style>p { color: red }</style>||style"
      })
  @DisplayName("what could act is taken out, and named")
  void takesOut(String html, String left, String removed) {
    Cleaned cleaned = MailHtml.clean(html);
    assertThat(cleaned.html()).isEqualTo(left == null ? "" : left);
    assertThat(cleaned.removed()).contains(removed);
  }
}
