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
import java.util.stream.Collectors;

/** Shows caught mails as a page and as JSON. */
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

  /** A page with every mail; HTML parts stand in a frame that runs no scripts. */
  static String page(List<Mail> mails) {
    String list = mails.stream().map(Mails::article).collect(Collectors.joining());
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"refresh\" content=\"10\"><title>Mails</title><style>"
        + "body{font:16px/1.5 system-ui;max-width:48rem;margin:2rem auto;padding:0 1rem}"
        + "article{border-top:1px solid #999;padding:1rem 0}"
        + "pre{white-space:pre-wrap}iframe{width:100%;height:24rem;border:1px solid #ccc}"
        + "</style></head><body><h1>Mails ("
        + mails.size()
        + ")</h1><p>Everything the product sent since it started; nothing left this machine. "
        + "<a href=\"/mails.json\">JSON</a></p>"
        + list
        + "</body></html>";
  }

  private static String article(Mail mail) {
    String body =
        mail.html() != null
            ? "<iframe sandbox=\"allow-popups\" title=\"Mail\" srcdoc=\""
                + escape(mail.html())
                + "\"></iframe>"
            : "<pre>" + escape(Objects.requireNonNullElse(mail.text(), "")) + "</pre>";
    return "<article><h2>"
        + escape(mail.subject())
        + "</h2><p>To "
        + escape(String.join(", ", mail.to()))
        + ", "
        + escape(mail.sentAt())
        + "</p>"
        + body
        + "</article>";
  }

  private static Mail read(int number, MimeMessage message) {
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

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
