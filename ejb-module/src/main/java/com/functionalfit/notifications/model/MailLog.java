package com.functionalfit.notifications.model;

import java.time.Instant;
import java.util.Optional;

/** What was sent to whom: neither bodies nor values nor links. Joins the caller's transaction. */
public interface MailLog {

  /**
   * A mail about to be sent.
   *
   * @param notificationId null for a test
   * @param templateVersion null when there was no template
   * @param subject its first 255 characters are kept
   */
  record Entry(
      Long notificationId,
      String recipient,
      String slug,
      Integer templateVersion,
      String locale,
      String subject,
      boolean isTest) {

    private static final int MAX_SUBJECT = 255;

    /** Shortens the subject: a mail may have a longer one than the log. */
    public Entry {
      subject = subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT);
    }
  }

  /** A stored entry. */
  record Logged(long id, Long notificationId, String recipient, String slug, String status) {}

  /** Writes the entry, or counts another attempt of the one its message has; answers its id. */
  long attempt(Entry entry, Instant now);

  /** Writes an entry that waits, e.g. for a test. */
  long queue(Entry entry, Instant now);

  /** Counts an attempt of an entry that waits. */
  void begin(long id);

  void sent(long id, String messageId, Instant now);

  /** Notes an error; the mail is given up when {@code isFinal}. */
  void failed(long id, String error, boolean isFinal);

  /** Gives a mail up that the recipient's side refused for good. */
  void refused(long id, String error);

  /** Notes a mail that could not be written, because no template is active. */
  void suppress(Entry entry, String reason, Instant now);

  Optional<Logged> find(long id);

  /** The subject a message was sent with. */
  Optional<String> subjectOf(long notificationId);

  /** A failed one waits again. */
  void requeue(long id);

  /** Removes what was sent to a user and to an address. */
  void forget(long userId, String email);
}
