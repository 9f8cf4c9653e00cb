package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailsTest {

  @Test
  void readsTextAndHtmlOfAMail() throws Exception {
    Mails.Mail mail = Mails.read(List.of(mail("Hello", "plain", "<p>rich</p>"))).get(0);

    assertThat(mail.to()).containsExactly("guest@example.com");
    assertThat(mail.text()).isEqualTo("plain");
    assertThat(mail.html()).isEqualTo("<p>rich</p>");
  }

  @Test
  void showsTheNewestFirst() throws Exception {
    assertThat(Mails.read(List.of(mail("old", "a", "b"), mail("new", "a", "b"))))
        .extracting(Mails.Mail::subject)
        .containsExactly("new", "old");
  }

  @Test
  void keepsMarkupOfAMailOutOfThePage() throws Exception {
    MimeMessage evil = mail("<script>x", "<script>", "\"><script>alert(1)</script>");

    assertThat(InboxPages.mail(Mails.read(1, evil))).doesNotContain("<script>");
    assertThat(InboxPages.list(List.of(evil), "<script>")).doesNotContain("<script>");
  }

  @Test
  void listsTheNewestThatMatch() throws Exception {
    List<MimeMessage> mails =
        List.of(
            mail("Booked", "a", "b"), mail("Cancelled", "a", "b"), mail("BOOKED again", "a", "b"));

    assertThat(InboxPages.list(mails, "booked"))
        .contains("Mails (3)", "/mails/3", "/mails/1")
        .doesNotContain("/mails/2");
    assertThat(InboxPages.list(mails, "guest@example.com")).contains("/mails/2");
    assertThat(InboxPages.list(mails, "nobody")).contains("No mail.");
  }

  private static MimeMessage mail(String subject, String text, String html) throws Exception {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    MimeBodyPart rich = new MimeBodyPart();
    rich.setContent(html, "text/html; charset=UTF-8");
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    message.setFrom("studio@example.com");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("guest@example.com"));
    message.setSubject(subject);
    message.setContent(new MimeMultipart("alternative", plain, rich));
    message.saveChanges();
    return message;
  }
}
