package com.functionalfit.reporting.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.reporting.model.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
        SUM(o.starts_at >= :monthAgo AND o.starts_at <= :now) AS last_month
      FROM class_occurrences o
      WHERE o.status <> 'cancelled' AND (:staff IS NULL OR o.trainer_id = :staff)
        AND o.starts_at >= :monthAgo AND o.starts_at < :horizon""";

  private static final String PLACES =
      """
      SELECT
        COUNT(DISTINCT IF(o.starts_at >= :monthAgo, r.client_id, NULL)) AS clients,
        SUM(o.starts_at >= :todayStart AND o.starts_at < :todayEnd) AS today_bookings,
        SUM(r.status = 'booked' AND o.ends_at <= :now) AS unresolved
      FROM class_occurrences o
      JOIN class_registrations r ON r.occurrence_id = o.id
      WHERE o.status <> 'cancelled' AND (:staff IS NULL OR o.trainer_id = :staff)
        AND r.status IN ('booked', 'attended', 'no_show') AND o.starts_at < :todayEnd
        AND (o.starts_at >= :monthAgo OR r.status = 'booked')""";

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Override
  public Sessions sessions(Long staffId, Spans spans) {
    Tuple classes =
        one(
            bind(em.createNativeQuery(CLASSES, Tuple.class), staffId, spans)
                .setParameter("weekStart", spans.weekStart())
                .setParameter("weekEnd", spans.weekEnd())
                .setParameter("weekAhead", spans.weekAhead())
                .setParameter("horizon", later(spans.weekAhead(), spans.weekEnd())));
    Tuple places = one(bind(em.createNativeQuery(PLACES, Tuple.class), staffId, spans));
    return new Sessions(
        sum(classes, "today"),
        sum(classes, "week_minutes"),
        sum(classes, "upcoming"),
        sum(classes, "last_month"),
        sum(places, "clients"),
        sum(places, "today_bookings"),
        sum(places, "unresolved"));
  }

  @Override
  public Attendance attendance(Instant from, Instant until) {
    return attendance(
        em.createNativeQuery(
                """
                SELECT SUM(r.status = 'attended') AS attended, SUM(r.status = 'no_show') AS no_show
                FROM class_occurrences o JOIN class_registrations r ON r.occurrence_id = o.id
                WHERE o.starts_at >= :start AND o.starts_at < :end""",
                Tuple.class)
            .setParameter("start", from)
            .setParameter("end", until));
  }

  @Override
  public List<TrainerCount> topTrainers(Instant from, Instant until, int limit) {
    List<Tuple> rows =
        Rows.of(
            em.createNativeQuery(
                    """
                SELECT s.id, u.name, COUNT(*) AS sessions
                FROM class_occurrences o
                JOIN staff_profiles s ON s.id = o.trainer_id JOIN users u ON u.id = s.user_id
                WHERE o.status <> 'cancelled' AND o.starts_at >= :start AND o.starts_at < :end
                GROUP BY s.id, u.name ORDER BY sessions DESC, u.name, s.id""",
                    Tuple.class)
                .setParameter("start", from)
                .setParameter("end", until)
                .setMaxResults(limit));
    return rows.stream()
        .map(row -> new TrainerCount(sum(row, "id"), Rows.text(row, "name"), sum(row, "sessions")))
        .toList();
  }

  @Override
  public Studio studio() {
    Tuple row =
        one(
            em.createNativeQuery(
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
                   WHERE balance > 0) AS receivables""",
                Tuple.class));
    return new Studio(
        sum(row, "users"),
        sum(row, "rooms"),
        sum(row, "unpriced"),
        sum(row, "failed_jobs"),
        Rows.amount(row, "receivables"));
  }

  private static Query bind(Query query, Long staffId, Spans spans) {
    return query
        .setParameter("staff", staffId)
        .setParameter("now", spans.now())
        .setParameter("todayStart", spans.todayStart())
        .setParameter("todayEnd", spans.todayEnd())
        .setParameter("monthAgo", spans.monthAgo());
  }

  private static Attendance attendance(Query query) {
    Tuple row = one(query);
    return new Attendance(sum(row, "attended"), sum(row, "no_show"));
  }

  private static Tuple one(Query query) {
    return (Tuple) query.getSingleResult();
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
