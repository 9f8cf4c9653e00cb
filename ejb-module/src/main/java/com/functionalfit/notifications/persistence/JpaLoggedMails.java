package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.LoggedMail;
import com.functionalfit.notifications.MailFilter;
import com.functionalfit.notifications.model.LoggedMails;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

/** The log, page by page. */
@ApplicationScoped
class JpaLoggedMails implements LoggedMails {

  private static final String COLUMNS =
      "l.id, l.recipient, l.template_slug, l.template_version, l.locale, l.subject, l.status,"
          + " l.attempts, l.last_error, l.is_test, l.queued_at, l.sent_at";

  @PersistenceContext private EntityManager em;

  @Override
  public Page<LoggedMail> list(MailFilter filter, PageRequest page) {
    return new SqlFilter("FROM email_log l WHERE 1 = 1")
        .and("l.recipient LIKE :recipient", "recipient", SqlFilter.containing(filter.recipient()))
        .and("l.template_slug = :slug", "slug", filter.slug())
        .and("l.status = :status", "status", filter.status())
        .and("l.queued_at >= :since", "since", filter.from())
        .and("l.queued_at < :until", "until", filter.until())
        .page(em, COLUMNS, "l.id DESC", page, JpaLoggedMails::mail);
  }

  private static LoggedMail mail(Tuple row) {
    return new LoggedMail(
        Rows.id(row, "id"),
        Rows.text(row, "recipient"),
        Rows.text(row, "template_slug"),
        Rows.number(row, "template_version"),
        Rows.text(row, "locale"),
        Rows.text(row, "subject"),
        Rows.text(row, "status"),
        Rows.number(row, "attempts"),
        Rows.text(row, "last_error"),
        Rows.flag(row, "is_test"),
        Rows.instant(row, "queued_at"),
        Rows.instant(row, "sent_at"));
  }
}
