package com.functionalfit.it.support;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one address received in the mail catcher. */
public final class Inbox {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final String address;

  private Inbox(String address) {
    this.address = address;
  }

  public static Inbox of(String address) {
    return new Inbox(address);
  }

  /**
   * A mail as it came.
   *
   * @param parts contents by media type, e.g. {@code text/plain}
   */
  public record Mail(String subject, String messageId, Map<String, String> parts) {

    public String text() {
      return parts.get("text/plain");
    }

    public String html() {
      return parts.get("text/html");
    }

    public String calendar() {
      return parts.get("text/calendar");
    }
  }

  /** Waits for a mail whose subject holds these words, and answers the newest one. */
  public Mail awaitMail(String words) {
    await("a mail to " + address + " with " + words)
        .atMost(SOON)
        .until(() -> !with(words).isEmpty());
    List<Mail> found = with(words);
    return found.get(found.size() - 1);
  }

  /** Mails whose subject holds these words, the oldest first. */
  public List<Mail> with(String words) {
    return all().stream().filter(mail -> mail.subject().contains(words)).toList();
  }

  /** All mails, the oldest first. */
  public List<Mail> all() {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : TestStack.get().mail().messages()) {
      try {
        if (address.equalsIgnoreCase(
            message.getRecipients(Message.RecipientType.TO)[0].toString())) {
          Map<String, String> parts = new HashMap<>();
          collect(message, parts);
          mails.add(new Mail(message.getSubject(), message.getMessageID(), parts));
        }
      } catch (MessagingException | IOException e) {
        throw new AssertionError(e);
      }
    }
    return mails;
  }

  private static void collect(Part part, Map<String, String> parts)
      throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart child = multipart.getBodyPart(i);
        collect(child, parts);
      }
      return;
    }
    String type = part.getContentType().replaceAll("[;\\s].*", "").toLowerCase(Locale.ROOT);
    try (InputStream in = part.getInputStream()) {
      parts.put(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
