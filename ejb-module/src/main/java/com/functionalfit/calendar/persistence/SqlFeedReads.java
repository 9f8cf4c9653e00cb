package com.functionalfit.calendar.persistence;

import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.calendar.model.FeedReads;
import com.functionalfit.calendar.model.FeedRow;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.persistence.PlainSql.RowReader;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.schedule.BusyTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reads a range of time: the sessions of the range first, by an index, then what belongs to them.
 * The order and the indexes are written down, because a database whose tables have just grown and
 * whose statistics have not goes through every session of a room, or the guests of all times.
 */
@ApplicationScoped
class SqlFeedReads implements FeedReads {

  private static final String PLACE =
      """
      r.id AS room_id, r.name AS room_name, r.color AS room_color,
      s.id AS site_id, s.name AS site_name, s.slug AS site_slug""";
  private static final String STAFF = "p.id AS staff_id, u.name AS staff_name";

  /** Sessions are short: a bounded part of the index holds all that reach into a time. */
  private static final String DURING =
      "x.starts_at > :earliest AND x.starts_at < :end AND x.ends_at > :start"
          + " AND x.status <> 'cancelled'";

  private static final String EVENT_COLUMNS =
      """
      x.id, x.type, x.status, x.starts_at, x.ends_at, x.series_id, x.version, t.name AS subtitle,
      COALESCE(CASE WHEN x.type = 'BLOCK' THEN x.notes ELSE c.full_name END, '') AS title,
      m.client_id AS main_client, g.guests, g.attended, g.missed,\s"""
          + PLACE
          + ", "
          + STAFF;
  private static final String EVENTS =
      """
      FROM events x FORCE INDEX (ix_events_time, ix_events_room, ix_events_staff)
      STRAIGHT_JOIN rooms r ON r.id = x.room_id
      JOIN sites s ON s.id = r.site_id
      STRAIGHT_JOIN staff_profiles p ON p.id = x.staff_id
      JOIN users u ON u.id = p.user_id
      LEFT JOIN service_types t ON t.id = x.service_type_id
      LEFT JOIN event_guests m FORCE INDEX (uk_event_guests_position)
        ON m.event_id = x.id AND m.position = 0
      LEFT JOIN clients c ON c.id = m.client_id
      LEFT JOIN (
        SELECT eg.event_id, COUNT(*) AS guests, SUM(eg.attendance = 'attended') AS attended,
               SUM(eg.attendance = 'no_show') AS missed
        FROM events x FORCE INDEX (ix_events_time)
        STRAIGHT_JOIN event_guests eg FORCE INDEX (uk_event_guests_position)
          ON eg.event_id = x.id
        WHERE %1$s
        GROUP BY eg.event_id) g ON g.event_id = x.id
      WHERE %1$s"""
          .formatted(DURING);
  private static final String OWN_EVENT =
      "EXISTS (SELECT 1 FROM event_guests o WHERE o.event_id = x.id AND o.client_id = :client)";

  private static final String CLASS_COLUMNS =
      """
      x.id, 'GROUP' AS type, x.status, x.starts_at, x.ends_at, x.series_id, x.version, t.title,
      t.color, x.capacity, x.booked, x.waiting, g.attended, g.missed,\s"""
          + PLACE
          + ", "
          + STAFF;
  private static final String CLASSES =
      """
      FROM class_occurrences x FORCE INDEX (
        ix_class_occurrences_time, ix_class_occurrences_room, ix_class_occurrences_trainer)
      STRAIGHT_JOIN class_templates t ON t.id = x.template_id
      STRAIGHT_JOIN rooms r ON r.id = x.room_id
      JOIN sites s ON s.id = r.site_id
      STRAIGHT_JOIN staff_profiles p ON p.id = x.trainer_id
      JOIN users u ON u.id = p.user_id
      LEFT JOIN (
        SELECT cr.occurrence_id, SUM(cr.status = 'attended') AS attended,
               SUM(cr.status = 'no_show') AS missed
        FROM class_occurrences x FORCE INDEX (ix_class_occurrences_time)
        STRAIGHT_JOIN class_registrations cr FORCE INDEX (ix_class_registrations_waitlist)
          ON cr.occurrence_id = x.id
        WHERE %1$s AND cr.status IN ('attended', 'no_show')
        GROUP BY cr.occurrence_id) g ON g.occurrence_id = x.id
      WHERE %1$s"""
          .formatted(DURING);
  private static final String OWN_CLASS =
      "EXISTS (SELECT 1 FROM class_registrations o WHERE o.occurrence_id = x.id"
          + " AND o.client_id = :client AND o.status <> 'cancelled')";

  private static final String CLOSURE_COLUMNS =
      """
      x.id, x.kind AS type, x.starts_at, x.ends_at, x.reason AS title, x.version,
      r.id AS room_id, r.name AS room_name, r.color AS room_color, s.id AS site_id,
      s.name AS site_name, s.slug AS site_slug""";
  private static final String CLOSURES =
      """
      FROM closures x
      LEFT JOIN rooms r ON r.id = x.room_id
      LEFT JOIN sites s ON s.id = COALESCE(x.site_id, r.site_id)
      WHERE x.starts_at < :end AND x.ends_at > :start""";
  private static final String CLOSES_ROOM =
      "(x.scope = 'company' OR x.room_id IN (:rooms)"
          + " OR x.site_id IN (SELECT w.site_id FROM rooms w WHERE w.id IN (:rooms)))";

  @Inject private PlainSql sql;

  @Override
  public List<FeedRow> listEvents(FeedQuery query, Scope scope) {
    SqlFilter filter =
        sessions(EVENTS, query)
            .and("x.staff_id = :staff", "staff", query.staffId())
            .and("x.staff_id = :own", "own", scope.staffId())
            .and(OWN_EVENT, "client", scope.clientId());
    return rows(filter, EVENT_COLUMNS, FeedRows::toEvent);
  }

  @Override
  public List<FeedRow> listClasses(FeedQuery query, Scope scope) {
    String visible = scope.withPublic() ? "(t.is_public = 1 OR " + OWN_CLASS + ")" : OWN_CLASS;
    SqlFilter filter =
        sessions(CLASSES, query)
            .and("x.trainer_id = :staff", "staff", query.staffId())
            .and("x.trainer_id = :own", "own", scope.staffId())
            .and(visible, "client", scope.clientId());
    return rows(filter, CLASS_COLUMNS, FeedRows::toClass);
  }

  @Override
  public List<FeedRow> listClosures(FeedQuery query) {
    SqlFilter filter =
        new SqlFilter(CLOSURES)
            .with("start", query.during().start())
            .with("end", query.during().end())
            .and("(x.scope = 'company' OR s.id = :site)", "site", query.siteId())
            .and(CLOSES_ROOM, "rooms", query.roomIds().isEmpty() ? null : query.roomIds());
    return rows(filter, CLOSURE_COLUMNS, FeedRows::toClosure);
  }

  @Override
  public long lastChange() {
    return sql.list(row -> row.getLong(1), "SELECT COALESCE(MAX(id), 0) FROM audit_log").get(0);
  }

  private static SqlFilter sessions(String from, FeedQuery query) {
    return new SqlFilter(from)
        .with("earliest", query.during().start().minus(BusyTimes.LONGEST_SESSION))
        .with("start", query.during().start())
        .with("end", query.during().end())
        .and("r.site_id = :site", "site", query.siteId())
        .and("x.room_id IN (:rooms)", "rooms", query.roomIds().isEmpty() ? null : query.roomIds());
  }

  private List<FeedRow> rows(SqlFilter filter, String columns, RowReader<FeedRow> reader) {
    return filter.list(sql, columns, "x.starts_at, x.id", reader);
  }
}
