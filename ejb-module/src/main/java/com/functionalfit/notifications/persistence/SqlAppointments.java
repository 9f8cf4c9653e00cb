package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.SessionFacts.Kind;
import com.functionalfit.notifications.model.SessionFacts.Place;
import com.functionalfit.notifications.model.Sessions.DayItem;
import com.functionalfit.notifications.model.Sessions.DayKind;
import com.functionalfit.notifications.model.Sessions.DayOf;
import com.functionalfit.notifications.model.Sessions.Due;
import com.functionalfit.platform.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One-to-one sessions and their guests by SQL over the tables of the features. */
@ApplicationScoped
class SqlAppointments implements Appointments {

  private static final String COLUMNS =
      "e.id AS session_id, e.starts_at, e.ends_at, m.name AS room, s.name AS site,"
          + " CONCAT_WS(' ', s.postal_code, CONCAT_WS(', ', s.city, s.address)) AS address,"
          + " u.name AS trainer, e.status, e.ical_sequence, t.name AS service";
  private static final String TABLES =
      " FROM events e JOIN rooms m ON m.id = e.room_id JOIN sites s ON s.id = m.site_id"
          + " JOIN staff_profiles p ON p.id = e.staff_id JOIN users u ON u.id = p.user_id"
          + " LEFT JOIN service_types t ON t.id = e.service_type_id";
  private static final String EVENT =
      "SELECT "
          + COLUMNS
          + ", COALESCE(c.full_name, e.notes, '') AS title"
          + TABLES
          + " LEFT JOIN event_guests g ON g.event_id = e.id AND g.position = 0"
          + " LEFT JOIN clients c ON c.id = g.client_id WHERE e.id = ?";
  private static final String GUEST =
      "SELECT "
          + COLUMNS
          + ", c.full_name AS title, g.id AS guest_id, g.quoted_entry_fee, g.currency"
          + TABLES
          + " JOIN event_guests g ON g.event_id = e.id JOIN clients c ON c.id = g.client_id"
          + " WHERE g.id = ?";
  private static final String EXPECTED =
      "SELECT g.event_id, g.client_id, e.starts_at FROM event_guests g"
          + " JOIN events e ON e.id = g.event_id"
          + " JOIN clients c ON c.id = g.client_id AND c.kind = 'person'"
          + " WHERE e.starts_at > ? AND e.id IN (:ids) ORDER BY e.starts_at, g.position";
  private static final String DUE =
      "SELECT g.id, g.client_id, e.starts_at FROM events e"
          + " JOIN event_guests g ON g.event_id = e.id AND g.attendance IS NULL"
          + " JOIN clients c ON c.id = g.client_id AND c.deleted_at IS NULL"
          + " JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE e.status = 'scheduled' AND e.type = 'INDIVIDUAL'"
          + " AND e.starts_at >= ? AND e.starts_at < ?"
          + " AND IF(? = 24, c.reminder_24h, c.reminder_2h)"
          + " AND (NOT ? OR g.created_at < e.starts_at - INTERVAL ? HOUR) ORDER BY g.id";

  private static final String STAFF =
      "SELECT DISTINCT p.id, u.id AS user_id FROM events e"
          + " JOIN staff_profiles p ON p.id = e.staff_id AND p.daily_schedule"
          + " JOIN users u ON u.id = p.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE e.status = 'scheduled' AND e.starts_at >= ? AND e.starts_at < ? ORDER BY p.id";
  private static final String CLIENTS =
      "SELECT DISTINCT c.id, u.id AS user_id FROM events e"
          + " JOIN event_guests g ON g.event_id = e.id"
          + " JOIN clients c ON c.id = g.client_id AND c.daily_schedule AND c.deleted_at IS NULL"
          + " JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE e.status = 'scheduled' AND e.starts_at >= ? AND e.starts_at < ? ORDER BY c.id";

  @Inject private PlainSql sql;

  @Override
  public Optional<SessionFacts> findEvent(long eventId) {
    return sql.list(row -> SessionRows.session(Kind.EVENT, row, null), EVENT, eventId).stream()
        .findFirst();
  }

  @Override
  public Optional<SessionFacts> findGuest(long guestId) {
    return sql
        .list(row -> SessionRows.session(Kind.EVENT, row, place(row)), GUEST, guestId)
        .stream()
        .findFirst();
  }

  @Override
  public List<Expected> listExpected(Collection<Long> eventIds, Instant after) {
    if (eventIds.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(SqlMessages.utc(after));
    parameters.addAll(eventIds);
    return sql.list(
        row ->
            new Expected(
                row.getLong("event_id"),
                row.getLong("client_id"),
                PlainSql.instant(row, "starts_at")),
        PlainSql.expand(EXPECTED, eventIds.size()),
        parameters.toArray());
  }

  @Override
  public Optional<Fee> findFee(long eventId, long clientId) {
    return sql
        .list(
            row -> new Fee(row.getBigDecimal("quoted_entry_fee"), row.getString("currency")),
            "SELECT quoted_entry_fee, currency FROM event_guests"
                + " WHERE event_id = ? AND client_id = ?",
            eventId,
            clientId)
        .stream()
        .findFirst();
  }

  @Override
  public String clientName(long clientId) {
    return sql
        .list(row -> row.getString(1), "SELECT full_name FROM clients WHERE id = ?", clientId)
        .stream()
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<Long> findStaff(long eventId) {
    return sql
        .list(row -> row.getLong(1), "SELECT staff_id FROM events WHERE id = ?", eventId)
        .stream()
        .findFirst();
  }

  @Override
  public List<Due> listDue(int hours, Instant from, Instant until, boolean isPlannedBefore) {
    return SessionRows.due(sql, DUE, hours, from, until, isPlannedBefore);
  }

  @Override
  public List<DayOf> listStaffOf(Instant from, Instant until) {
    return SessionRows.people(sql, STAFF, from, until);
  }

  @Override
  public List<DayOf> listClientsOf(Instant from, Instant until) {
    return SessionRows.people(sql, CLIENTS, from, until);
  }

  @Override
  public List<DayItem> listStaffDay(long staffId, Instant from, Instant until) {
    return day("COALESCE(c.full_name, e.notes, '')", " WHERE e.staff_id = ?", staffId, from, until);
  }

  @Override
  public List<DayItem> listClientDay(long clientId, Instant from, Instant until) {
    return day(
        "t.name",
        " WHERE EXISTS (SELECT 1 FROM event_guests o WHERE o.event_id = e.id"
            + " AND o.client_id = ?)",
        clientId,
        from,
        until);
  }

  private List<DayItem> day(String title, String whose, long id, Instant from, Instant until) {
    return sql.list(
        SqlAppointments::dayItem,
        "SELECT "
            + COLUMNS
            + ", e.type, "
            + title
            + " AS title, (SELECT COUNT(*) FROM event_guests n WHERE n.event_id = e.id) AS guests"
            + TABLES
            + " LEFT JOIN event_guests g ON g.event_id = e.id AND g.position = 0"
            + " LEFT JOIN clients c ON c.id = g.client_id"
            + whose
            + " AND e.status <> 'cancelled' AND e.starts_at >= ? AND e.starts_at < ?"
            + " ORDER BY e.starts_at, e.id",
        id,
        SqlMessages.utc(from),
        SqlMessages.utc(until));
  }

  private static DayItem dayItem(ResultSet row) throws SQLException {
    int guests = row.getInt("guests");
    return SessionRows.dayItem(DayKind.valueOf(row.getString("type")), row, guests, guests);
  }

  /** A guest is expected as long as there is a row: that is what a booking is for a class. */
  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getLong("guest_id"),
        "booked",
        null,
        null,
        null,
        row.getBigDecimal("quoted_entry_fee"),
        row.getString("currency"),
        null,
        null,
        null,
        0);
  }
}
