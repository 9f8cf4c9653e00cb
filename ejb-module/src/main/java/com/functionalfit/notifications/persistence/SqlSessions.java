package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.SessionFacts.Kind;
import com.functionalfit.notifications.model.SessionFacts.Place;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.platform.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Classes and their people by SQL over the tables of the features. */
@ApplicationScoped
class SqlSessions implements Sessions {

  private static final String CLASS_COLUMNS =
      "o.id AS session_id, NULL AS service, t.title, o.starts_at, o.ends_at, m.name AS room, s.name AS site,"
          + " CONCAT_WS(' ', s.postal_code, CONCAT_WS(', ', s.city, s.address)) AS address,"
          + " u.name AS trainer, o.status, o.ical_sequence, o.booked, o.capacity";
  private static final String CLASS_TABLES =
      " FROM class_occurrences o JOIN class_templates t ON t.id = o.template_id"
          + " JOIN rooms m ON m.id = o.room_id JOIN sites s ON s.id = m.site_id"
          + " JOIN staff_profiles p ON p.id = o.trainer_id JOIN users u ON u.id = p.user_id";
  private static final String OCCURRENCE =
      "SELECT " + CLASS_COLUMNS + CLASS_TABLES + " WHERE o.id = ?";
  private static final String REGISTRATION =
      "SELECT "
          + CLASS_COLUMNS
          + ", r.id AS registration_id, r.status AS place_status, r.payment_method, b.name AS pass,"
          + " r.quoted_entry_fee, r.currency, r.free_cancel_until, r.cancel_reason,"
          + " IF(r.payment_method = 'credit' AND r.payment_status = 'paid', r.credits_used, 0)"
          + " AS credits_consumed,"
          + " JSON_UNQUOTE(JSON_EXTRACT(r.policy, '$.freeUntil')) AS free_until,"
          + " (SELECT COUNT(*) FROM class_registrations w WHERE w.occurrence_id = o.id"
          + " AND w.status = 'waitlist' AND (w.waitlisted_at < r.waitlisted_at"
          + " OR (w.waitlisted_at = r.waitlisted_at AND w.id <= r.id))) AS position"
          + CLASS_TABLES
          + " JOIN class_registrations r ON r.occurrence_id = o.id"
          + " LEFT JOIN passes b ON b.id = r.pass_id WHERE r.id = ?";
  private static final String PRESENT =
      "SELECT r.id, r.client_id, o.starts_at FROM class_registrations r"
          + " JOIN class_occurrences o ON o.id = r.occurrence_id"
          + " WHERE r.occurrence_id = ? AND r.status IN ('booked', 'waitlist') ORDER BY r.id";
  private static final String DUE =
      "SELECT r.id, r.client_id, o.starts_at FROM class_occurrences o"
          + " JOIN class_registrations r ON r.occurrence_id = o.id AND r.status = 'booked'"
          + " JOIN clients c ON c.id = r.client_id AND c.deleted_at IS NULL"
          + " JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE o.status = 'scheduled' AND o.starts_at >= ? AND o.starts_at < ?"
          + " AND IF(? = 24, c.reminder_24h, c.reminder_2h)"
          + " AND (NOT ? OR COALESCE(r.promoted_at, r.booked_at) < o.starts_at - INTERVAL ? HOUR)"
          + " ORDER BY r.id";
  private static final String TRAINERS =
      "SELECT DISTINCT p.id, u.id AS user_id FROM class_occurrences o"
          + " JOIN staff_profiles p ON p.id = o.trainer_id AND p.daily_schedule"
          + " JOIN users u ON u.id = p.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE o.status = 'scheduled' AND o.starts_at >= ? AND o.starts_at < ? ORDER BY p.id";
  private static final String CLIENTS =
      "SELECT DISTINCT c.id, u.id AS user_id FROM class_occurrences o"
          + " JOIN class_registrations r ON r.occurrence_id = o.id AND r.status = 'booked'"
          + " JOIN clients c ON c.id = r.client_id AND c.daily_schedule AND c.deleted_at IS NULL"
          + " JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE o.status = 'scheduled' AND o.starts_at >= ? AND o.starts_at < ? ORDER BY c.id";
  private static final String DAY =
      " AND o.status <> 'cancelled' AND o.starts_at >= ? AND o.starts_at < ?"
          + " ORDER BY o.starts_at, o.id";

  @Inject private PlainSql sql;

  @Override
  public Optional<SessionFacts> findRegistration(long registrationId) {
    return sql
        .list(row -> SessionRows.session(Kind.CLASS, row, place(row)), REGISTRATION, registrationId)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<SessionFacts> findOccurrence(long occurrenceId) {
    return sql
        .list(row -> SessionRows.session(Kind.CLASS, row, null), OCCURRENCE, occurrenceId)
        .stream()
        .findFirst();
  }

  @Override
  public List<Due> listPresent(long occurrenceId) {
    return sql.list(SessionRows::due, PRESENT, occurrenceId);
  }

  @Override
  public List<Due> listDue(int hours, Instant from, Instant until, boolean isBookedBefore) {
    return SessionRows.due(sql, DUE, hours, from, until, isBookedBefore);
  }

  @Override
  public List<DayOf> listTrainersOf(Instant from, Instant until) {
    return SessionRows.people(sql, TRAINERS, from, until);
  }

  @Override
  public List<DayOf> listClientsOf(Instant from, Instant until) {
    return SessionRows.people(sql, CLIENTS, from, until);
  }

  @Override
  public List<DayItem> listTrainerDay(long staffId, Instant from, Instant until) {
    return day(" WHERE o.trainer_id = ?", staffId, from, until);
  }

  @Override
  public List<DayItem> listClientDay(long clientId, Instant from, Instant until) {
    return day(
        " JOIN class_registrations r ON r.occurrence_id = o.id AND r.status = 'booked'"
            + " WHERE r.client_id = ?",
        clientId,
        from,
        until);
  }

  @Override
  public String roomName(long roomId) {
    return name("SELECT name FROM rooms WHERE id = ?", roomId);
  }

  @Override
  public String trainerName(long staffId) {
    return name(
        "SELECT u.name FROM staff_profiles p JOIN users u ON u.id = p.user_id WHERE p.id = ?",
        staffId);
  }

  @Override
  public Optional<String> quoteFor(LocalDate date, long userId) {
    // Random, but the same again when the mail is tried again.
    return sql
        .list(
            row -> row.getString("text"),
            "SELECT text FROM quotes ORDER BY MD5(CONCAT(id, ?, ?)) LIMIT 1",
            date.toString(),
            userId)
        .stream()
        .findFirst();
  }

  private List<DayItem> day(String whose, long id, Instant from, Instant until) {
    return sql.list(
        row ->
            SessionRows.dayItem(DayKind.GROUP, row, row.getInt("booked"), row.getInt("capacity")),
        "SELECT " + CLASS_COLUMNS + CLASS_TABLES + whose + DAY,
        id,
        SqlMessages.utc(from),
        SqlMessages.utc(until));
  }

  private String name(String statement, long id) {
    return sql.list(row -> row.getString(1), statement, id).stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static Place place(ResultSet row) throws SQLException {
    String status = row.getString("place_status");
    String freeUntil = row.getString("free_until");
    return new Place(
        row.getLong("registration_id"),
        status,
        "waitlist".equals(status) ? row.getInt("position") : null,
        row.getString("payment_method"),
        row.getString("pass"),
        row.getBigDecimal("quoted_entry_fee"),
        row.getString("currency"),
        freeUntil == null ? null : Instant.parse(freeUntil),
        PlainSql.instant(row, "free_cancel_until"),
        row.getString("cancel_reason"),
        row.getInt("credits_consumed"));
  }
}
