package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.Months;
import com.functionalfit.platform.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums over classes and registrations; one statement each. */
@ApplicationScoped
class SqlMonths implements Months {

  private static final String ATTENDED = "attended_count";
  private static final String NO_SHOWS = "no_show_count";
  private static final String SESSIONS = "sessions_count";
  private static final String LATE = "late_cancel_count";
  private static final String CREDITS = "credits_used";

  /** People in sessions of a span: of classes and of one-to-one sessions alike. */
  private static final String PLACES =
      """
      (SELECT CONCAT('C', o.id) AS session, o.trainer_id AS staff_id, r.client_id, r.status AS mark,
              r.cancel_kind = 'late' AS late,
              IF(r.payment_method = 'credit' AND r.payment_status = 'paid', r.credits_used, 0)
                AS credits
       FROM class_occurrences o LEFT JOIN class_registrations r ON r.occurrence_id = o.id
       WHERE o.status <> 'cancelled' AND o.starts_at >= ? AND o.starts_at < ?
       UNION ALL
       SELECT CONCAT('E', e.id), e.staff_id, g.client_id, g.attendance, 0, g.credits_used
       FROM events e JOIN event_guests g ON g.event_id = e.id
       WHERE e.status <> 'cancelled' AND e.starts_at >= ? AND e.starts_at < ?) m""";

  private static final String ATTENDANCE =
      " COALESCE(SUM(m.mark = 'attended'), 0) AS attended_count,"
          + " COALESCE(SUM(m.mark = 'no_show'), 0) AS no_show_count";
  private static final String TRAINERS =
      "SELECT p.id, u.id AS user_id, COUNT(DISTINCT m.session) AS sessions_count,"
          + ATTENDANCE
          + " FROM "
          + PLACES
          + " JOIN staff_profiles p ON p.id = m.staff_id AND p.daily_schedule"
          + " JOIN users u ON u.id = p.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " GROUP BY p.id, u.id ORDER BY p.id";
  private static final String CLIENTS =
      "SELECT c.id, u.id AS user_id,"
          + ATTENDANCE
          + ", COALESCE(SUM(m.late), 0) AS late_cancel_count,"
          + " COALESCE(SUM(m.credits), 0) AS credits_used FROM "
          + PLACES
          + " JOIN clients c ON c.id = m.client_id AND c.daily_schedule AND c.deleted_at IS NULL"
          + " JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL AND u.status = 'active'"
          + " WHERE m.mark IN ('attended', 'no_show') OR m.late"
          + " GROUP BY c.id, u.id ORDER BY c.id";

  @Inject private PlainSql sql;

  @Override
  public List<MonthOf> listTrainers(Instant from, Instant until) {
    return people(TRAINERS, List.of(SESSIONS, ATTENDED, NO_SHOWS), from, until);
  }

  @Override
  public List<MonthOf> listClients(Instant from, Instant until) {
    return people(CLIENTS, List.of(ATTENDED, NO_SHOWS, LATE, CREDITS), from, until);
  }

  private List<MonthOf> people(
      String statement, List<String> figures, Instant from, Instant until) {
    return sql.list(
        row -> new MonthOf(row.getLong("id"), row.getLong("user_id"), figures(row, figures)),
        statement,
        SqlMessages.utc(from),
        SqlMessages.utc(until),
        SqlMessages.utc(from),
        SqlMessages.utc(until));
  }

  private static Map<String, Object> figures(ResultSet row, List<String> names)
      throws SQLException {
    Map<String, Object> figures = new HashMap<>();
    for (String name : names) {
      figures.put(name, row.getInt(name));
    }
    return figures;
  }
}
