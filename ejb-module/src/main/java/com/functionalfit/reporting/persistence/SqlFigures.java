package com.functionalfit.reporting.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.reporting.model.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Figures by SQL over the tables of the features. */
@ApplicationScoped
class SqlFigures implements Figures {

  private static final String CLASSES =
      """
      SELECT
        SUM(o.starts_at >= :todayStart AND o.starts_at < :todayEnd) AS today,
        SUM(IF(o.starts_at >= :weekStart AND o.starts_at < :weekEnd,
               TIMESTAMPDIFF(MINUTE, o.starts_at, o.ends_at), 0)) AS week_minutes,
        SUM(o.starts_at > :now AND o.starts_at < :weekAhead) AS upcoming,
        SUM(o.starts_at >= :monthAgo AND o.starts_at <= :now) AS last_month,
        SUM(o.individual AND o.starts_at >= :monthAgo AND o.starts_at <= :now) AS last_individual
      FROM (
        SELECT starts_at, ends_at, trainer_id AS staff_id, 0 AS individual
        FROM class_occurrences
        WHERE status <> 'cancelled' AND starts_at >= :monthAgo AND starts_at < :horizon
        UNION ALL
        SELECT starts_at, ends_at, staff_id, 1 FROM events
        WHERE status <> 'cancelled' AND type = 'INDIVIDUAL'
          AND starts_at >= :monthAgo AND starts_at < :horizon) o
      WHERE :staff IS NULL OR o.staff_id = :staff""";

  private static final String PLACES =
      """
      SELECT
        COUNT(DISTINCT IF(p.starts_at >= :monthAgo, p.client_id, NULL)) AS clients,
        SUM(p.starts_at >= :todayStart AND p.starts_at < :todayEnd) AS today_bookings,
        SUM(p.status = 'booked' AND p.ends_at <= :now) AS unresolved
      FROM (
        SELECT c.starts_at, c.ends_at, c.trainer_id AS staff_id, x.client_id, x.status
        FROM class_occurrences c JOIN class_registrations x ON x.occurrence_id = c.id
        WHERE c.status <> 'cancelled' AND x.status IN ('booked', 'attended', 'no_show')
          AND c.starts_at < :todayEnd AND (c.starts_at >= :monthAgo OR x.status = 'booked')
        UNION ALL
        SELECT e.starts_at, e.ends_at, e.staff_id, g.client_id, COALESCE(g.attendance, 'booked')
        FROM events e JOIN event_guests g ON g.event_id = e.id
        WHERE e.status <> 'cancelled' AND e.starts_at < :todayEnd
          AND (e.starts_at >= :monthAgo OR g.attendance IS NULL)) p
      WHERE :staff IS NULL OR p.staff_id = :staff""";

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Override
  public Sessions sessions(Long staffId, Spans spans) {
    Tuple classes =
        bind(SqlQuery.of(em, CLASSES), staffId, spans)
            .setParameter("weekStart", spans.weekStart())
            .setParameter("weekEnd", spans.weekEnd())
            .setParameter("weekAhead", spans.weekAhead())
            .setParameter("horizon", later(spans.weekAhead(), spans.weekEnd()))
            .row();
    Tuple places = bind(SqlQuery.of(em, PLACES), staffId, spans).row();
    return new Sessions(
        sum(classes, "today"),
        sum(classes, "week_minutes"),
        sum(classes, "upcoming"),
        sum(classes, "last_month"),
        sum(classes, "last_individual"),
        sum(places, "clients"),
        sum(places, "today_bookings"),
        sum(places, "unresolved"));
  }

  @Override
  public Attendance attendance(Instant from, Instant until) {
    return attendance(
        SqlQuery.of(
                em,
                """
                SELECT SUM(mark = 'attended') AS attended, SUM(mark = 'no_show') AS no_show
                FROM (
                  SELECT r.status AS mark
                  FROM class_occurrences o JOIN class_registrations r ON r.occurrence_id = o.id
                  WHERE o.starts_at >= :start AND o.starts_at < :end
                  UNION ALL
                  SELECT g.attendance
                  FROM events e JOIN event_guests g ON g.event_id = e.id
                  WHERE e.starts_at >= :start AND e.starts_at < :end) marks""")
            .setParameter("start", from)
            .setParameter("end", until));
  }

  @Override
  public List<TrainerCount> topTrainers(Instant from, Instant until, int limit) {
    List<Tuple> rows =
        SqlQuery.of(
                em,
                """
                SELECT s.id, u.name, COUNT(*) AS sessions
                FROM (
                  SELECT trainer_id AS staff_id FROM class_occurrences
                  WHERE status <> 'cancelled' AND starts_at >= :start AND starts_at < :end
                  UNION ALL
                  SELECT staff_id FROM events
                  WHERE status <> 'cancelled' AND type = 'INDIVIDUAL'
                    AND starts_at >= :start AND starts_at < :end) o
                JOIN staff_profiles s ON s.id = o.staff_id JOIN users u ON u.id = s.user_id
                GROUP BY s.id, u.name ORDER BY sessions DESC, u.name, s.id""")
            .setParameter("start", from)
            .setParameter("end", until)
            .limit(0, limit)
            .rows();
    return rows.stream()
        .map(row -> new TrainerCount(sum(row, "id"), Rows.text(row, "name"), sum(row, "sessions")))
        .toList();
  }

  @Override
  public Studio studio() {
    Tuple row =
        SqlQuery.of(
                em,
                """
                SELECT
                  (SELECT COUNT(*) FROM users WHERE deleted_at IS NULL) AS users,
                  (SELECT COUNT(*) FROM rooms WHERE deleted_at IS NULL) AS rooms,
                  (SELECT COUNT(*) FROM class_templates t
                   WHERE t.deleted_at IS NULL AND t.status = 'active' AND NOT EXISTS (
                     SELECT 1 FROM prices p WHERE p.class_template_id = t.id
                     AND p.client_id IS NULL AND p.is_active = 1)) AS unpriced,
                  (SELECT COUNT(*) FROM job
                   WHERE state IN ('failed', 'quarantined')) AS failed_jobs,
                  (SELECT COALESCE(SUM(balance), 0) FROM (
                     SELECT SUM(amount) AS balance FROM account_entries GROUP BY client_id) b
                   WHERE balance > 0) AS receivables""")
            .row();
    return new Studio(
        sum(row, "users"),
        sum(row, "rooms"),
        sum(row, "unpriced"),
        sum(row, "failed_jobs"),
        Rows.amount(row, "receivables"));
  }

  private static SqlQuery bind(SqlQuery query, Long staffId, Spans spans) {
    return query
        .setParameter("staff", staffId)
        .setParameter("now", spans.now())
        .setParameter("todayStart", spans.todayStart())
        .setParameter("todayEnd", spans.todayEnd())
        .setParameter("monthAgo", spans.monthAgo());
  }

  private static Attendance attendance(SqlQuery query) {
    Tuple row = query.row();
    return new Attendance(sum(row, "attended"), sum(row, "no_show"));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** A sum or count; over no rows it is NULL, which means none. */
  private static long sum(Tuple row, String column) {
    Long value = Rows.id(row, column);
    return value == null ? 0 : value;
  }
}
