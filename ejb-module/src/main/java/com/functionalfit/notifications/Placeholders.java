package com.functionalfit.notifications;

import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.TemplateContent;
import com.functionalfit.notifications.model.TemplateText;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses texts that name what their mail does not know (mail, section 2). */
final class Placeholders {

  private Placeholders() {}

  /**
   * Checks all parts.
   *
   * @throws Refusal VALIDATION, one entry for each unknown name
   */
  static void check(String slug, TemplateContent content) {
    Set<String> known = Set.copyOf(MailKind.variablesOf(slug));
    List<FieldError> errors = new ArrayList<>();
    check("subject", content.subject(), known, errors);
    check("htmlBody", content.html(), known, errors);
    check("textBody", content.text(), known, errors);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static void check(String field, String text, Set<String> known, List<FieldError> errors) {
    if (text != null) {
      new TemplateText(text)
          .names().stream()
              .filter(name -> !known.contains(name))
              .forEach(name -> errors.add(new FieldError(field, FieldError.UNKNOWN, name)));
    }
  }
}
