package com.functionalfit.booking.persistence;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.RegistrationFacts;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Answers the schedule's questions about registrations. */
@ApplicationScoped
class JpaRegistrationFacts implements RegistrationFacts {

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Inject private ClientDirectory clients;

  @Override
  public Map<Long, Integer> claims(Collection<Long> occurrenceIds) {
    if (occurrenceIds.isEmpty()) {
      return Map.of();
    }
    return rows(
            "SELECT occurrence_id AS id, COUNT(*) AS value FROM class_registrations"
                + " WHERE occurrence_id IN (:ids) AND status = 'waitlist'"
                + " AND skip_reason IS NULL GROUP BY occurrence_id",
            query -> query.setParameter("ids", occurrenceIds))
        .stream()
        .collect(
            Collectors.toMap(
                JpaRegistrationFacts::id, row -> ((Number) row.get("value")).intValue()));
  }

  @Override
  public Map<Long, String> statuses(long clientId, Collection<Long> occurrenceIds) {
    if (occurrenceIds.isEmpty()) {
      return Map.of();
    }
    return statuses(
        rows(
            "SELECT occurrence_id AS id, status AS value FROM class_registrations"
                + " WHERE client_id = :client AND status <> 'cancelled'"
                + " AND occurrence_id IN (:ids)",
            query -> query.setParameter("client", clientId).setParameter("ids", occurrenceIds)));
  }

  @Override
  public Map<Long, String> statuses(long clientId, TimeRange startingIn) {
    return statuses(
        rows(
            "SELECT r.occurrence_id AS id, r.status AS value FROM class_registrations r"
                + " JOIN class_occurrences o ON o.id = r.occurrence_id"
                + " WHERE r.client_id = :client AND r.status <> 'cancelled'"
                + " AND o.starts_at >= :start AND o.starts_at < :end",
            query ->
                query
                    .setParameter("client", clientId)
                    .setParameter("start", startingIn.start())
                    .setParameter("end", startingIn.end())));
  }

  @Override
  public Audience audience(Collection<Long> occurrenceIds) {
    return clients.audience(
        ids(
            "SELECT DISTINCT client_id AS id FROM class_registrations"
                + " WHERE occurrence_id IN (:ids) AND status IN ('booked', 'waitlist')",
            occurrenceIds));
  }

  @Override
  public Collection<Long> withAttendance(Collection<Long> occurrenceIds) {
    return ids(
        "SELECT DISTINCT occurrence_id AS id FROM class_registrations"
            + " WHERE occurrence_id IN (:ids) AND status IN ('attended', 'no_show')",
        occurrenceIds);
  }

  private Collection<Long> ids(String sql, Collection<Long> occurrenceIds) {
    return occurrenceIds.isEmpty()
        ? Set.of()
        : rows(sql, query -> query.setParameter("ids", occurrenceIds)).stream()
            .map(JpaRegistrationFacts::id)
            .collect(Collectors.toSet());
  }

  private List<Tuple> rows(String sql, UnaryOperator<SqlQuery> bind) {
    return bind.apply(SqlQuery.of(em, sql)).rows();
  }

  private static Map<Long, String> statuses(List<Tuple> rows) {
    return rows.stream()
        .collect(Collectors.toMap(JpaRegistrationFacts::id, row -> (String) row.get("value")));
  }

  private static long id(Tuple row) {
    return Rows.id(row, "id");
  }
}
