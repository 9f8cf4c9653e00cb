package com.functionalfit.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/** Reads caught mails. */
final class Mails {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Mails() {}

  /** A mail as people read it; text or html is null when the mail has none. */
  record Mail(
      int number,
      String from,
      List<String> to,
      String subject,
      String sentAt,
      String text,
      String html) {}

  /** The mails, newest first, numbered in the order they came. */
  static List<Mail> read(List<MimeMessage> messages) {
    List<Mail> mails = new ArrayList<>();
    for (int i = messages.size() - 1; i >= 0; i--) {
      mails.add(read(i + 1, messages.get(i)));
    }
    return mails;
  }

  static String json(List<Mail> mails) {
    try {
      return JSON.writeValueAsString(mails);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Mails are not JSON", e);
    }
  }

  /** One mail. */
  static Mail read(int number, MimeMessage message) {
    try {
      Date sent = message.getSentDate();
      return new Mail(
          number,
          addresses(message.getFrom()).stream().findFirst().orElse(""),
          addresses(message.getAllRecipients()),
          Objects.requireNonNullElse(message.getSubject(), ""),
          sent == null ? "" : sent.toInstant().toString(),
          content(message, "text/plain"),
          content(message, "text/html"));
    } catch (MessagingException | IOException e) {
      return new Mail(
          number, "", List.of(), "This mail cannot be shown: " + e.getMessage(), "", null, null);
    }
  }

  private static List<String> addresses(Object[] addresses) {
    return addresses == null ? List.of() : Arrays.stream(addresses).map(Object::toString).toList();
  }

  /** The first part of that type, however deep; null when there is none. */
  private static String content(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String found = content(inner, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
