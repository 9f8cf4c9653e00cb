package com.functionalfit.notifications.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Messages as rows, by plain SQL: a booking must not pay for a flush of the persistence context.
 */
@ApplicationScoped
class SqlMessages implements Messages {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
  private static final int MAX_ERROR = 500;

  private static final String ADD =
      "INSERT IGNORE INTO notifications (user_id, template_slug, dedupe_key, payload_enc, status,"
          + " scheduled_for, entity_type, entity_id)"
          + " SELECT u.id, ?, ?, ?, ?, ?, ?, ? FROM users u ";
  private static final String FOR_USER = ADD + "WHERE u.id = ?";
  private static final String FOR_CLIENT =
      ADD
          + "JOIN clients c ON c.user_id = u.id AND c.deleted_at IS NULL"
          + " WHERE c.id = ? AND u.deleted_at IS NULL";
  private static final String FOR_STAFF =
      ADD + "JOIN staff_profiles s ON s.user_id = u.id WHERE s.id = ? AND u.deleted_at IS NULL";
  private static final String FIND =
      "SELECT n.id, n.template_slug, n.entity_type, n.entity_id, n.payload_enc, n.status,"
          + " n.created_at, u.id AS user_id, u.name, u.email, u.locale,"
          + " u.deleted_at IS NULL AND u.status = 'suspended' AS is_suspended"
          + " FROM notifications n JOIN users u ON u.id = n.user_id WHERE n.id = ?";

  @Inject private FieldCipher cipher;
  @Inject private StudioClock clock;
  @Inject private PlainSql sql;

  @Override
  public OptionalLong addForUser(long userId, Message message) {
    return add(FOR_USER, userId, message);
  }

  @Override
  public OptionalLong addForClient(long clientId, Message message) {
    return add(FOR_CLIENT, clientId, message);
  }

  @Override
  public OptionalLong addForStaff(long staffId, Message message) {
    return add(FOR_STAFF, staffId, message);
  }

  private OptionalLong add(String statement, long person, Message message) {
    Status status = message.heldUntil() == null ? Status.PENDING : Status.HELD;
    Instant due = message.heldUntil() == null ? clock.now() : message.heldUntil();
    About about = message.subject();
    return sql.insert(
        statement,
        message.slug(),
        message.dedupeKey(),
        cipher.encrypt(write(message.facts())),
        stored(status),
        utc(due),
        about == null ? null : about.type(),
        about == null ? null : about.id(),
        person);
  }

  @Override
  public Optional<StoredMessage> find(long id) {
    return sql.list(this::message, FIND, id).stream().findFirst();
  }

  @Override
  public void mark(long id, Status status, Instant at, String error) {
    sql.update(
        "UPDATE notifications SET status = ?, sent_at = ?, error = ? WHERE id = ?",
        stored(status),
        status == Status.SENT ? utc(at) : null,
        shortened(error),
        id);
  }

  @Override
  public void forgetFacts(long id) {
    sql.update("UPDATE notifications SET payload_enc = ? WHERE id = ?", cipher.encrypt("{}"), id);
  }

  @Override
  public List<Long> release(Instant now, int limit) {
    List<Long> ids =
        sql.list(
            row -> row.getLong(1),
            "SELECT id FROM notifications WHERE status = 'held' AND scheduled_for <= ?"
                + " ORDER BY scheduled_for LIMIT ? FOR UPDATE",
            utc(now),
            limit);
    ids.forEach(id -> sql.update("UPDATE notifications SET status = 'pending' WHERE id = ?", id));
    return ids;
  }

  @Override
  public void forget(long userId) {
    sql.update("DELETE FROM notifications WHERE user_id = ?", userId);
    sql.update("DELETE FROM archive_notifications WHERE user_id = ?", userId);
  }

  static String shortened(String error) {
    return error == null || error.length() <= MAX_ERROR ? error : error.substring(0, MAX_ERROR);
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String stored(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private StoredMessage message(ResultSet row) throws SQLException {
    String type = row.getString("entity_type");
    return new StoredMessage(
        row.getLong("id"),
        row.getString("template_slug"),
        type == null ? null : new About(type, row.getLong("entity_id")),
        read(cipher.decrypt(row.getBytes("payload_enc"))),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        PlainSql.instant(row, "created_at"),
        new Recipient(
            row.getLong("user_id"),
            row.getString("name"),
            row.getString("email"),
            row.getString("locale"),
            row.getBoolean("is_suspended")));
  }

  private static String write(Map<String, Object> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The facts of a message cannot be written", e);
    }
  }

  private static Map<String, Object> read(String facts) {
    try {
      return JSON.readValue(facts, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The facts of a message cannot be read", e);
    }
  }
}
