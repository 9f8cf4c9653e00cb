package com.functionalfit.dev;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Caught mails as people look at them: a list of the newest with a search, and a page for each.
 * What a mail brings is escaped, and its HTML stands in a frame that runs no scripts.
 */
final class InboxPages {

  /** Most mails of a list. */
  static final int LISTED = 100;

  private static final String STYLE =
      "body{font:16px/1.5 system-ui;max-width:52rem;margin:2rem auto;padding:0 1rem}"
          + "ol{list-style:none;padding:0}li{border-top:1px solid #999;padding:.6rem 0}"
          + "small{color:#555}input{font:inherit;padding:.3rem .6rem}"
          + "pre{white-space:pre-wrap}iframe{width:100%;height:34rem;border:1px solid #ccc}";

  private InboxPages() {}

  /**
   * The newest mails.
   *
   * @param wanted part of a subject or an address; empty for all
   */
  static String list(List<MimeMessage> messages, String wanted) {
    StringBuilder items = new StringBuilder();
    int listed = 0;
    for (int i = messages.size() - 1; i >= 0 && listed < LISTED; i--) {
      Envelope envelope = Envelope.of(messages.get(i));
      if (envelope.matches(wanted)) {
        items.append(item(i + 1, envelope));
        listed++;
      }
    }
    return page(
        "Mails (" + messages.size() + ")",
        "<p>What the product sent since it started, the newest first; nothing left this machine."
            + " <a href=\"/mails.json\">JSON</a></p>"
            + "<form role=\"search\"><label>Subject or address <input type=\"search\" name=\"q\""
            + " value=\""
            + escape(wanted)
            + "\"></label> <button>Search</button></form><ol>"
            + (listed == 0 ? "<li>No mail.</li>" : items)
            + "</ol>");
  }

  private static String item(int number, Envelope envelope) {
    return "<li><a href=\"/mails/%d\">%s</a><br><small>%s · %s</small></li>"
        .formatted(
            number, escape(envelope.subject()), escape(envelope.to()), escape(envelope.sentAt()));
  }

  /** One mail, whole; its links open in tabs of their own. */
  static String mail(Mails.Mail mail) {
    String body =
        mail.html() == null
            ? ""
            : "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"Mail\""
                + " srcdoc=\""
                + escape("<base target=\"_blank\">" + mail.html())
                + "\"></iframe>";
    return page(
        mail.subject(),
        "<p><a href=\"/\">All mails</a></p><p>To "
            + escape(String.join(", ", mail.to()))
            + "<br><small>"
            + escape(mail.sentAt())
            + "</small></p>"
            + body
            + "<h2>As text</h2><pre>"
            + escape(Objects.requireNonNullElse(mail.text(), ""))
            + "</pre>");
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body><h1>"
        + escape(title)
        + "</h1>"
        + body
        + "</body></html>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What a list says of a mail. */
  private record Envelope(String subject, String to, String sentAt) {

    static Envelope of(MimeMessage message) {
      try {
        Object[] to = message.getAllRecipients();
        return new Envelope(
            Objects.requireNonNullElse(message.getSubject(), ""),
            to == null ? "" : String.join(", ", Arrays.stream(to).map(Object::toString).toList()),
            message.getSentDate() == null ? "" : message.getSentDate().toInstant().toString());
      } catch (MessagingException e) {
        return new Envelope("This mail cannot be shown: " + e.getMessage(), "", "");
      }
    }

    boolean matches(String wanted) {
      return (subject + "\n" + to)
          .toLowerCase(Locale.ROOT)
          .contains(wanted.toLowerCase(Locale.ROOT));
    }
  }
}
