package com.functionalfit.booking.persistence;

import com.functionalfit.booking.model.ClassFacts;
import com.functionalfit.booking.model.ClientClasses;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaClientClasses implements ClientClasses {

  private static final String FROM =
      " FROM class_registrations r JOIN class_occurrences o ON o.id = r.occurrence_id";
  private static final String WANTED =
      FROM
          + " WHERE r.client_id = :client AND o.starts_at >= :from AND o.starts_at < :until"
          + " AND (:attended IS NULL OR (r.status = 'attended') = :attended)";

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Override
  public List<Registration> listUpcoming(long clientId, Instant now) {
    return registrations(
        em.createNativeQuery(
                "SELECT r.*"
                    + FROM
                    + " WHERE r.client_id = :client AND r.status IN ('booked', 'waitlist')"
                    + " AND o.starts_at > :now ORDER BY o.starts_at, o.id",
                Registration.class)
            .setParameter("client", clientId)
            .setParameter("now", now));
  }

  @Override
  public List<Registration> list(Wanted wanted, int offset, int limit) {
    return registrations(
        bind(
                em.createNativeQuery(
                    "SELECT r.*" + WANTED + " ORDER BY o.starts_at DESC, r.id DESC",
                    Registration.class),
                wanted)
            .setFirstResult(offset)
            .setMaxResults(limit));
  }

  @Override
  public Totals total(Wanted wanted, Instant now) {
    Tuple sums =
        (Tuple)
            bind(
                    em.createNativeQuery(
                        "SELECT COUNT(*) AS total,"
                            + " SUM(r.status = 'attended') AS attended,"
                            + " SUM(r.status = 'no_show') AS no_show,"
                            + " SUM(r.status = 'cancelled' AND r.cancel_kind = 'late') AS late,"
                            + " SUM(r.status IN ('booked', 'waitlist') AND o.starts_at > :now)"
                            + " AS upcoming,"
                            + " SUM(IF(r.payment_method = 'credit' AND r.payment_status = 'paid',"
                            + " r.credits_used, 0)) AS credits"
                            + WANTED,
                        Tuple.class),
                    wanted)
                .setParameter("now", now)
                .getSingleResult();
    return new Totals(
        number(sums, "total"),
        number(sums, "attended"),
        number(sums, "no_show"),
        number(sums, "late"),
        number(sums, "upcoming"),
        number(sums, "credits"));
  }

  @Override
  public Map<Long, ClassFacts> facts(Collection<Long> occurrenceIds) {
    if (occurrenceIds.isEmpty()) {
      return Map.of();
    }
    List<Tuple> rows =
        Rows.of(
            em.createNativeQuery(
                    "SELECT o.id, t.title, o.starts_at, o.ends_at, s.id AS trainer_id,"
                        + " u.name AS trainer_name, m.id AS room_id, m.name AS room_name, m.color,"
                        + " p.id AS site_id, p.name AS site_name, p.slug"
                        + " FROM class_occurrences o JOIN class_templates t ON t.id = o.template_id"
                        + " JOIN staff_profiles s ON s.id = o.trainer_id"
                        + " JOIN users u ON u.id = s.user_id"
                        + " JOIN rooms m ON m.id = o.room_id JOIN sites p ON p.id = m.site_id"
                        + " WHERE o.id IN (:ids)",
                    Tuple.class)
                .setParameter("ids", occurrenceIds));
    return rows.stream()
        .map(JpaClientClasses::facts)
        .collect(Collectors.toMap(ClassFacts::occurrenceId, Function.identity()));
  }

  @Override
  public Map<Long, Integer> waitlistPositions(long clientId) {
    List<Tuple> rows =
        Rows.of(
            em.createNativeQuery(
                    "SELECT r.id, (SELECT COUNT(*) FROM class_registrations w"
                        + " WHERE w.occurrence_id = r.occurrence_id AND w.status = 'waitlist'"
                        + " AND (w.waitlisted_at, w.id) <= (r.waitlisted_at, r.id)) AS place"
                        + " FROM class_registrations r"
                        + " WHERE r.client_id = :client AND r.status = 'waitlist'",
                    Tuple.class)
                .setParameter("client", clientId));
    return rows.stream()
        .collect(Collectors.toMap(row -> number(row, "id"), row -> (int) number(row, "place")));
  }

  private static Query bind(Query query, Wanted wanted) {
    return query
        .setParameter("client", wanted.clientId())
        .setParameter("from", wanted.from())
        .setParameter("until", wanted.until())
        .setParameter("attended", wanted.attended());
  }

  @SuppressWarnings("unchecked") // the query's result class
  private static List<Registration> registrations(Query query) {
    return query.getResultList();
  }

  private static ClassFacts facts(Tuple row) {
    return new ClassFacts(
        number(row, "id"),
        Rows.text(row, "title"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        number(row, "trainer_id"),
        Rows.text(row, "trainer_name"),
        number(row, "room_id"),
        Rows.text(row, "room_name"),
        Rows.text(row, "color"),
        number(row, "site_id"),
        Rows.text(row, "site_name"),
        Rows.text(row, "slug"));
  }

  private static long number(Tuple row, String name) {
    Object value = row.get(name);
    return value == null ? 0 : ((Number) value).longValue();
  }
}
