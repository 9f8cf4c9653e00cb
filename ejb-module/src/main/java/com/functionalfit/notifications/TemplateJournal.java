package com.functionalfit.notifications;

import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.Quote;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail what happened to texts. */
@ApplicationScoped
class TemplateJournal {

  @Inject private ChangeLog changeLog;

  void changed(EmailTemplate template, Map<String, Object> before) {
    changeLog.record(
        Change.of(ChangeAction.TEMPLATE_CHANGED, "email_template", template.id())
            .before(before)
            .after(template.isDeleted() ? Map.of() : values(template))
            .build());
  }

  void quoteChanged(Quote quote, Map<String, Object> before, Map<String, Object> after) {
    changeLog.record(
        Change.of(ChangeAction.MASTER_DATA_CHANGED, "quote", quote.id())
            .before(before)
            .after(after)
            .build());
  }

  /** Without the bodies: the versions keep them. */
  static Map<String, Object> values(EmailTemplate template) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("slug", template.slug());
    values.put("locale", template.locale());
    values.put("subject", template.content().subject());
    values.put("templateVersion", template.number());
    values.put("isActive", template.isActive());
    return values;
  }
}
