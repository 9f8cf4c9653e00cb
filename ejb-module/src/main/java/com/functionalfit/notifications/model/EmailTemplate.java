package com.functionalfit.notifications.model;

import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The text of a mail in one language. */
@Entity
@Table(name = "email_templates")
public class EmailTemplate extends Stamped {

  @Column(nullable = false, updatable = false)
  private String slug;

  @Column(nullable = false, updatable = false)
  private String locale;

  @Column(nullable = false)
  private String subject;

  @Column(name = "html_body", nullable = false, length = 1_000_000)
  private String htmlBody;

  @Column(name = "text_body", length = 65_000)
  private String textBody;

  @Column(name = "template_version", nullable = false)
  private int number;

  @Column(name = "is_active", nullable = false)
  private boolean isActive;

  @Column(name = "is_system", nullable = false, updatable = false)
  private boolean isSystem;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected EmailTemplate() {}

  /** A template of the studio's own. */
  public EmailTemplate(String slug, String locale, TemplateContent content) {
    this.slug = slug;
    this.locale = locale;
    this.number = 1;
    this.isActive = true;
    put(content);
  }

  /** Gives it new content under the next number; what it held must have been kept before. */
  public void replace(TemplateContent content) {
    put(content);
    number++;
  }

  private void put(TemplateContent content) {
    subject = content.subject();
    htmlBody = content.html();
    textBody = content.text();
  }

  public void activate(boolean on) {
    isActive = on;
  }

  /** Takes it away; its slug stays reserved. */
  public void delete(Instant now) {
    isActive = false;
    deletedAt = now;
  }

  public String slug() {
    return slug;
  }

  public String locale() {
    return locale;
  }

  public TemplateContent content() {
    return new TemplateContent(subject, htmlBody, textBody);
  }

  /** Number of the present content; the log names it. */
  public int number() {
    return number;
  }

  public boolean isActive() {
    return isActive;
  }

  /** Whether the system sends it by itself, so that it cannot be deleted. */
  public boolean isSystem() {
    return isSystem;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }
}
