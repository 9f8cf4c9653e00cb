package com.functionalfit.notifications.model;

/**
 * The frame around every body: the company's name above, where to write to below, and for mails one
 * can do without, where to switch them off.
 */
public final class MailLayout {

  private static final String HTML =
      """
      <!doctype html><html lang="%s"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>\
      <body style="margin:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#111827">\
      <div style="max-width:600px;margin:0 auto;padding:24px 16px">\
      <div style="padding:16px 24px;background:#0f5f57;color:#ffffff;font-size:20px;\
      font-weight:bold">%s</div>\
      <div style="padding:24px;background:#ffffff;font-size:16px;line-height:1.5">%s</div>\
      <div style="padding:16px 24px;font-size:13px;color:#4b5563">%s</div></div></body></html>""";

  private MailLayout() {}

  /** A whole HTML page; company, support and preferences are plain text. */
  public static String html(String locale, Frame frame, String subject, String body) {
    String footer =
        escape(frame.contact(locale))
            + " <a href=\"mailto:%1$s\" style=\"color:#0f5f57\">%1$s</a>"
                .formatted(escape(frame.supportEmail()));
    if (frame.preferencesUrl() != null) {
      footer +=
          "<br><a href=\"%s\" style=\"color:#0f5f57\">%s</a>"
              .formatted(escape(frame.preferencesUrl()), escape(Frame.choose(locale)));
    }
    return HTML.formatted(locale, escape(subject), escape(frame.company()), body, footer);
  }

  /** The same as text. */
  public static String text(String locale, Frame frame, String body) {
    String text =
        frame.company()
            + "\n\n"
            + body
            + "\n\n-- \n"
            + frame.contact(locale)
            + " "
            + frame.supportEmail();
    return frame.preferencesUrl() == null
        ? text
        : text + "\n" + Frame.choose(locale) + ": " + frame.preferencesUrl();
  }

  /**
   * What the frame says.
   *
   * @param preferencesUrl null for mails that cannot be switched off
   */
  public record Frame(String company, String supportEmail, String preferencesUrl) {

    private static boolean isHungarian(String locale) {
      return "hu".equals(locale);
    }

    private String contact(String locale) {
      return isHungarian(locale) ? "Kérdésed van? Írj nekünk:" : "Any questions? Write to us:";
    }

    private static String choose(String locale) {
      return isHungarian(locale) ? "E-mail-beállítások" : "E-mail preferences";
    }
  }

  private static String escape(String value) {
    return TemplateText.escape(value);
  }
}
