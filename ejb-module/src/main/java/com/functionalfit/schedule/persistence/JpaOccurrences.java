package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.EndedRows;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.BusyTimes;
import com.functionalfit.schedule.UpcomingSession;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

@ApplicationScoped
class JpaOccurrences implements Occurrences {

  private static final String WHERE =
      """
      select new com.functionalfit.schedule.model.Occurrences$Where(
          o.id, o.templateId, o.seriesId, o.roomId, o.trainerId)
      from ClassOccurrence o where\s""";

  private static final String SCHEDULED =
      """
      SELECT o.id, t.title, o.starts_at, o.ends_at
      FROM class_occurrences o JOIN class_templates t ON t.id = o.template_id
      WHERE o.status = 'scheduled' AND\s""";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(ClassOccurrence occurrence) {
    em.persist(occurrence);
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      // The template's lock makes this impossible for our own writers; the key is the last word.
      if (SqlErrors.isDuplicateKey(e, "uk_class_occurrences_start")) {
        Refusal refusal = new Refusal(ProblemCode.DUPLICATE_CLASS, Map.of("conflicts", List.of()));
        refusal.initCause(e);
        throw refusal;
      }
      throw e;
    }
  }

  @Override
  public Optional<Where> findWhere(long occurrenceId) {
    return em.createQuery(WHERE + "o.id = :id", Where.class)
        .setParameter("id", occurrenceId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Where> listWhere(long seriesId, Instant from) {
    return em.createQuery(WHERE + "o.seriesId = :series and o.startsAt >= :from", Where.class)
        .setParameter("series", seriesId)
        .setParameter("from", from)
        .getResultList();
  }

  @Override
  public List<ClassOccurrence> lock(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    SqlQuery.of(em, "SELECT id FROM class_occurrences WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .setParameter("ids", new TreeSet<>(ids))
        .rows();
    return em.createQuery(
            "select o from ClassOccurrence o where o.id in :ids order by o.startsAt, o.id",
            ClassOccurrence.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public List<Taken> listTaken(Collection<Long> templateIds, Collection<Instant> starts) {
    if (starts.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select o from ClassOccurrence o
            where o.templateId in :templates and o.startsAt in :starts""",
            ClassOccurrence.class)
        .setParameter("templates", templateIds)
        .setParameter("starts", starts)
        .getResultStream()
        .map(o -> new Taken(o.id(), o.templateId(), o.time()))
        .toList();
  }

  @Override
  public List<UpcomingSession> listUpcomingOfTemplate(long templateId, Instant now) {
    return upcoming("o.template_id = :id", templateId, now);
  }

  @Override
  public List<UpcomingSession> listUpcomingInRoom(long roomId, Instant now) {
    return upcoming("o.room_id = :id", roomId, now);
  }

  @Override
  public List<UpcomingSession> listUpcomingOfTrainer(long staffId, Instant now) {
    return upcoming("o.trainer_id = :id", staffId, now);
  }

  @Override
  public List<UpcomingSession> listScheduledIn(Long siteId, Long roomId, TimeRange time) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where =
        new StringBuilder("o.starts_at > :earliest AND o.starts_at < :end AND o.ends_at > :start");
    parameters.put("earliest", time.start().minus(BusyTimes.LONGEST_SESSION));
    parameters.put("start", time.start());
    parameters.put("end", time.end());
    if (siteId != null) {
      where.append(" AND o.room_id IN (SELECT r.id FROM rooms r WHERE r.site_id = :site)");
      parameters.put("site", siteId);
    }
    if (roomId != null) {
      where.append(" AND o.room_id = :room");
      parameters.put("room", roomId);
    }
    return scheduled(where.toString(), parameters);
  }

  private List<UpcomingSession> upcoming(String where, long id, Instant now) {
    return scheduled("o.starts_at > :now AND " + where, Map.of("id", id, "now", now));
  }

  private List<UpcomingSession> scheduled(String where, Map<String, Object> parameters) {
    SqlQuery query = SqlQuery.of(em, SCHEDULED + where + " ORDER BY o.starts_at, o.id");
    parameters.forEach(query::setParameter);
    return query.rows().stream()
        .map(
            row ->
                new UpcomingSession(
                    BusyTime.CLASS,
                    Rows.id(row, "id"),
                    Rows.text(row, "title"),
                    new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at"))))
        .toList();
  }

  @Override
  public int completeEnded(Instant now) {
    return EndedRows.complete(em, "class_occurrences", "TRUE", now);
  }
}
