package com.functionalfit.notifications;

import com.functionalfit.notifications.model.HtmlText;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.MailLayout;
import com.functionalfit.notifications.model.RenderedMail;
import com.functionalfit.notifications.model.TemplateContent;
import com.functionalfit.notifications.model.TemplateText;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a mail of a template and values (mail, section 2). */
@ApplicationScoped
class TemplateRenderer {

  @Inject private StudioSettings settings;

  /** Renders both parts in the studio's frame. */
  RenderedMail render(
      String slug, String locale, TemplateContent content, Map<String, Object> values) {
    Locale language = Locale.forLanguageTag(locale);
    TemplateText subjectText = new TemplateText(content.subject());
    TemplateText htmlText = new TemplateText(content.html());
    TemplateText plainText =
        new TemplateText(content.text() == null ? HtmlText.of(content.html()) : content.text());
    String subject = subjectText.line(values, language);
    MailLayout.Frame frame =
        new MailLayout.Frame(
            settings.get(SettingKey.EMAIL_COMPANY_NAME),
            settings.get(SettingKey.EMAIL_SUPPORT_EMAIL),
            MailKind.find(slug).map(MailKind::isOptional).orElse(false)
                ? (String) values.get("preferences_url")
                : null);
    Set<String> used = new LinkedHashSet<>(subjectText.names());
    used.addAll(htmlText.names());
    used.addAll(plainText.names());
    Set<String> missing = new LinkedHashSet<>(used);
    missing.removeIf(name -> hasValue(name, values, language));
    used.removeAll(missing);
    return new RenderedMail(
        subject,
        MailLayout.html(
            locale, frame, subject, htmlText.html(values, MailKind.builtAsHtml(), language)),
        MailLayout.text(locale, frame, plainText.plain(asText(values), language)),
        used,
        missing);
  }

  private static boolean hasValue(String name, Map<String, Object> values, Locale language) {
    return !new TemplateText("{{" + name + "}}").plain(values, language).isEmpty();
  }

  /** In the text part, what the server built as HTML is text, too. */
  private static Map<String, Object> asText(Map<String, Object> values) {
    Map<String, Object> texts = new HashMap<>(values);
    MailKind.builtAsHtml()
        .forEach(
            name -> texts.computeIfPresent(name, (key, value) -> HtmlText.of(value.toString())));
    return texts;
  }
}
