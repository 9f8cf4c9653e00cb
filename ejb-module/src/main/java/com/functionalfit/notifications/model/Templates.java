package com.functionalfit.notifications.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where templates are kept. */
public interface Templates {

  /** Which templates are wanted; null parts do not filter. */
  record Filter(String slug, String locale, Boolean isActive, String text) {}

  /**
   * An earlier version.
   *
   * @param text null when it was derived
   * @param author null when nobody is known
   */
  record Snapshot(
      int number, String subject, String html, String text, String author, Instant createdAt) {

    public TemplateContent content() {
      return new TemplateContent(subject, html, text);
    }
  }

  void add(EmailTemplate template);

  void flush();

  /** A template that is not deleted. */
  Optional<EmailTemplate> find(long id);

  Optional<EmailTemplate> findActive(String slug, String locale);

  /** Whether a slug is used in a language, also by a deleted template. */
  boolean isTaken(String slug, String locale);

  /** Templates by slug, Hungarian first. */
  Page<EmailTemplate> list(Filter filter, PageRequest page);

  /** Keeps what the template holds now under its number, and only so many of the newest ones. */
  void keepSnapshot(EmailTemplate template, Long userId, Instant now, int kept);

  /** Earlier versions, the newest first. */
  List<Snapshot> listSnapshots(long templateId);
}
