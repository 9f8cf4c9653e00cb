package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.platform.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The mail log as rows. */
@ApplicationScoped
class SqlMailLog implements MailLog {

  private static final String INSERT =
      "INSERT INTO email_log (notification_id, recipient, template_slug, template_version, locale,"
          + " subject, is_test, queued_at, status, attempts, last_error)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject private PlainSql sql;

  @Override
  public long attempt(Entry entry, Instant now) {
    int known =
        sql.update(
            "UPDATE email_log SET attempts = attempts + 1, status = 'queued', recipient = ?,"
                + " template_version = ?, locale = ?, subject = ? WHERE notification_id = ?",
            entry.recipient(),
            entry.templateVersion(),
            entry.locale(),
            entry.subject(),
            entry.notificationId());
    if (known == 0) {
      return insert(entry, now, "queued", 1, null);
    }
    return idOf(entry.notificationId());
  }

  @Override
  public long queue(Entry entry, Instant now) {
    return insert(entry, now, "queued", 0, null);
  }

  @Override
  public void begin(long id) {
    sql.update("UPDATE email_log SET attempts = attempts + 1 WHERE id = ?", id);
  }

  @Override
  public void sent(long id, String messageId, Instant now) {
    sql.update(
        "UPDATE email_log SET status = 'sent', sent_at = ?, message_id = ?, last_error = NULL"
            + " WHERE id = ?",
        SqlMessages.utc(now),
        messageId,
        id);
  }

  @Override
  public void failed(long id, String error, boolean isFinal) {
    sql.update(
        "UPDATE email_log SET status = ?, last_error = ? WHERE id = ?",
        isFinal ? "failed" : "queued",
        SqlMessages.shortened(error),
        id);
  }

  @Override
  public void refused(long id, String error) {
    failed(id, error, true);
    sql.update("UPDATE email_log SET is_refused = TRUE WHERE id = ?", id);
  }

  @Override
  public void suppress(Entry entry, String reason, Instant now) {
    int known =
        sql.update(
            "UPDATE email_log SET status = 'suppressed', last_error = ? WHERE notification_id = ?",
            reason,
            entry.notificationId());
    if (known == 0) {
      insert(entry, now, "suppressed", 0, reason);
    }
  }

  @Override
  public Optional<Logged> find(long id) {
    return sql
        .list(
            SqlMailLog::logged,
            "SELECT id, notification_id, recipient, template_slug, status FROM email_log"
                + " WHERE id = ?",
            id)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<String> subjectOf(long notificationId) {
    return sql
        .list(
            row -> row.getString(1),
            "SELECT subject FROM email_log WHERE notification_id = ?",
            notificationId)
        .stream()
        .findFirst();
  }

  @Override
  public void requeue(long id) {
    sql.update(
        "UPDATE email_log SET status = 'queued', last_error = NULL, is_refused = FALSE WHERE id = ?",
        id);
  }

  private long insert(Entry entry, Instant now, String status, int attempts, String error) {
    return sql.insert(
            INSERT,
            entry.notificationId(),
            entry.recipient(),
            entry.slug(),
            entry.templateVersion(),
            entry.locale(),
            entry.subject(),
            entry.isTest(),
            SqlMessages.utc(now),
            status,
            attempts,
            error)
        .orElseThrow(() -> new IllegalStateException("The mail log took no row"));
  }

  private long idOf(long notificationId) {
    return sql.list(
            row -> row.getLong(1),
            "SELECT id FROM email_log WHERE notification_id = ?",
            notificationId)
        .get(0);
  }

  private static Logged logged(ResultSet row) throws SQLException {
    long notification = row.getLong("notification_id");
    return new Logged(
        row.getLong("id"),
        row.wasNull() ? null : notification,
        row.getString("recipient"),
        row.getString("template_slug"),
        row.getString("status"));
  }

  @Override
  public void forget(long userId, String email) {
    sql.update(
        "DELETE l FROM email_log l LEFT JOIN notifications n ON n.id = l.notification_id"
            + " WHERE l.recipient = ? OR n.user_id = ?",
        email,
        userId);
  }
}
