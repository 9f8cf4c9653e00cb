package com.functionalfit.it.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Inbox.Mail;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The texts of mails, their versions, the log and quotes. */
class EmailTemplatesIT {

  private final Api admin = Api.admin();

  private static String slug() {
    return Unique.name("own").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  private Answer create(String slug, String html) {
    return admin.post(
        "/email-templates",
        Map.of("slug", slug, "locale", "en", "subject", "For {{user.name}}", "htmlBody", html));
  }

  @Test
  @DisplayName("mail §1: every system text is there in both languages, active")
  void listsSystemTexts() {
    Answer all = admin.get("/email-templates?pageSize=200").expect(200);
    assertThat(all.at("/items").findValuesAsText("slug"))
        .contains("booking_confirmation", "daily-schedule", "privacy_request_decided");
    Answer one =
        admin.get("/email-templates?slug=class_reminder&locale=en&isActive=true").expect(200);
    assertThat(one.at("/total").asInt()).isEqualTo(1);
    Answer details = admin.get("/email-templates/" + one.at("/items/0/id").asLong()).expect(200);
    assertThat(details.at("/variables").findValuesAsText("name"))
        .contains("class.title", "hours", "user.name");
    assertThat(details.at("/versions").isArray()).isTrue();
    admin
        .with("If-Match", details.etag())
        .delete("/email-templates/" + details.id())
        .expect(409, "IN_USE");
    admin.get("/email-templates?locale=de").expectInvalid("locale", "unknown");
    admin.get("/email-templates/variables").expectInvalid("slug", "required");
    assertThat(
            admin
                .get("/email-templates/variables?slug=daily-schedule")
                .expect(200)
                .at("/items")
                .findValuesAsText("html"))
        .contains("true");
  }

  @Test
  @DisplayName("mail §2: what could act is taken out and named; an unknown placeholder is refused")
  void cleansHtml() {
    Answer made =
        create(
                slug(),
                "<p onclick=\"x()\" style=\"color: red; position: fixed\">Hello <b>{{user.name}}</b>"
                    + "</p><script>alert(1)</script><a href=\"javascript:x()\">no</a>"
                    + "<a href=\"{{app_url}}\">yes</a>")
            .expect(201);
    assertThat(made.at("/htmlBody").asText())
        .contains("style=\"color: red\"", "href=\"{{app_url}}\"", "{{user.name}}")
        .doesNotContain("script", "onclick", "position", "javascript");
    assertThat(made.at("/removed").toString())
        .contains("script", "onclick on p", "style position on p", "href on a", "\"b\"")
        .doesNotContain(":all");
    Answer refused = create(slug(), "<p>{{class.title}} {{nonsense}}</p>").expect(422);
    assertThat(refused.at("/errors").findValuesAsText("code")).containsOnly("unknown");
    assertThat(refused.at("/errors/0/field").asText()).isEqualTo("htmlBody");
    assertThat(refused.at("/errors").toString()).contains("nonsense", "class.title");
    create(made.at("/slug").asText(), "<p>again</p>").expectInvalid("slug", "taken");
  }

  @Test
  @DisplayName("mail §3: a change keeps what was; restoring makes a new version; ten are kept")
  void keepsVersions() {
    String slug = slug();
    Answer template = create(slug, "<p>one</p>").expect(201);
    String path = "/email-templates/" + template.id();
    String etag = template.etag();
    for (int i = 2; i <= 12; i++) {
      Answer changed =
          admin
              .with("If-Match", etag)
              .patch(path, Map.of("htmlBody", "<p>number " + i + "</p>"))
              .expect(200);
      etag = changed.etag();
      assertThat(changed.at("/templateVersion").asInt()).isEqualTo(i);
    }
    JsonNode versions = admin.get(path + "/versions").expect(200).at("/items");
    assertThat(versions).hasSize(10);
    assertThat(versions.at("/0/version").asInt()).isEqualTo(11);
    assertThat(versions.at("/9/version").asInt()).isEqualTo(2);
    admin.with("If-Match", etag).post(path + "/versions/1/restore", null).expect(404, "NOT_FOUND");
    Answer restored =
        admin.with("If-Match", etag).post(path + "/versions/5/restore", null).expect(200);
    assertThat(restored.at("/templateVersion").asInt()).isEqualTo(13);
    assertThat(restored.at("/htmlBody").asText()).isEqualTo("<p>number 5</p>");
    admin.with("If-Match", restored.etag()).delete(path).expect(204);
    admin.get(path).expect(404, "NOT_FOUND");
    create(slug, "<p>reserved</p>").expectInvalid("slug", "taken");
  }

  @Test
  @DisplayName("mail §4: a preview shows and stores nothing; a test goes to one address")
  void previewsAndTests() {
    Answer template = create(slug(), "<p>Dear {{user.name}}, {{company_name}}</p>").expect(201);
    String path = "/email-templates/" + template.id();
    Answer preview =
        admin
            .post(path + "/preview", Map.of("variables", Map.of("user.name", "<Zoé & Co>")))
            .expect(200);
    assertThat(preview.at("/subject").asText()).isEqualTo("For <Zoé & Co>");
    assertThat(preview.at("/html").asText()).contains("Dear &lt;Zoé &amp; Co&gt;");
    assertThat(preview.at("/text").asText()).contains("Dear <Zoé & Co>, FunctionalFit");
    assertThat(preview.at("/used").toString()).contains("company_name");
    assertThat(preview.at("/missing")).isEmpty();

    String address = Unique.email();
    admin
        .post(
            path + "/test",
            Map.of("email", address, "draft", Map.of("htmlBody", "<p>Draft for {{user.name}}</p>")))
        .expect(202);
    Mail mail = Inbox.of(address).awaitMail("[TEST] For");
    assertThat(mail.text()).contains("Draft for Minta Mária");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> "sent".equals(logged(address).at("/status").asText()));
    assertThat(logged(address).at("/isTest").asBoolean()).isTrue();
    admin.post(path + "/test", Map.of("email", "no address")).expectInvalid("email", "format");
  }

  @Test
  @DisplayName("mail §6: a failed mail is shown and can be sent again, others cannot")
  void resends() {
    People.Registered client = People.client("Unreachable");
    Inbox.of(client.email()).awaitMail("Üdvözlünk");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> "sent".equals(logged(client.email()).at("/status").asText()));
    long id = logged(client.email()).at("/id").asLong();
    admin.post("/email-log/" + id + "/resend", null).expect(409, "INVALID_TRANSITION");
    Database.update("UPDATE email_log SET status = 'failed' WHERE id = ?", id);
    assertThat(
            admin
                .get("/email-log?status=failed&recipient=" + client.email().substring(0, 8))
                .expect(200)
                .at("/total")
                .asInt())
        .isPositive();

    admin.post("/email-log/" + id + "/resend", null).expect(202);

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Inbox.of(client.email()).with("Üdvözlünk").size() == 2);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> logged(client.email()).at("/attempts").asInt() == 2);
    admin.get("/email-log?status=lost").expectInvalid("status", "unknown");
  }

  @Test
  @DisplayName("mail §6: a subject longer than the log holds is sent whole")
  void sendsLongSubjects() {
    long id = template("registration_confirmation", "hu");
    String usual = admin.get("/email-templates/" + id).expect(200).at("/subject").asText();
    patch(id, Map.of("subject", "L".repeat(200) + " {{user.name}}"));
    try {
      String name = "N".repeat(80);
      People.Registered client = People.client(name);
      Mail mail = Inbox.of(client.email()).awaitMail("LLL");
      assertThat(mail.subject()).endsWith(name).hasSizeGreaterThan(255);
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> "sent".equals(logged(client.email()).at("/status").asText()));
      assertThat(mail.subject()).startsWith(logged(client.email()).at("/subject").asText());
    } finally {
      patch(id, Map.of("subject", usual));
    }
  }

  @Test
  @DisplayName("mail §1: without an active text a mail is suppressed, not lost")
  void suppresses() {
    long hu = template("registration_confirmation", "hu");
    activate(hu, false);
    try {
      People.Registered client = People.client("Silent");
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> "suppressed".equals(logged(client.email()).at("/status").asText()));
      assertThat(logged(client.email()).at("/lastError").asText())
          .contains("registration_confirmation");
      assertThat(Inbox.of(client.email()).all()).isEmpty();
    } finally {
      activate(hu, true);
    }
  }

  @Test
  @DisplayName("REM-5: quotes are kept by administrators")
  void keepsQuotes() {
    Answer made = admin.post("/quotes", Map.of("text", "Egy lépés is lépés.")).expect(201);
    assertThat(admin.get("/quotes?pageSize=200").expect(200).at("/items").toString())
        .contains("Egy lépés is lépés.");
    Answer changed =
        admin
            .with("If-Match", made.etag())
            .patch("/quotes/" + made.id(), Map.of("text", "Két lépés is lépés."))
            .expect(200);
    admin.post("/quotes", Map.of("text", "x".repeat(501))).expectInvalid("text", "too_long");
    admin.with("If-Match", changed.etag()).delete("/quotes/" + made.id()).expect(204);
  }

  private long template(String slug, String locale) {
    return admin
        .get("/email-templates?slug=" + slug + "&locale=" + locale)
        .expect(200)
        .at("/items/0/id")
        .asLong();
  }

  private void activate(long id, boolean isActive) {
    patch(id, Map.of("isActive", isActive));
  }

  private void patch(long id, Map<String, ?> changes) {
    Answer now = admin.get("/email-templates/" + id).expect(200);
    admin.with("If-Match", now.etag()).patch("/email-templates/" + id, changes).expect(200);
  }

  private JsonNode logged(String recipient) {
    return admin.get("/email-log?recipient=" + recipient).expect(200).at("/items/0");
  }
}
