package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.OccurrenceStatus;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaOccurrences implements Occurrences {

  private static final String WHERE =
      """
      select new com.functionalfit.schedule.model.Occurrences$Where(
          o.id, o.templateId, o.seriesId, o.roomId, o.trainerId)
      from ClassOccurrence o where\s""";

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
    em.createNativeQuery(
            "SELECT id FROM class_occurrences WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .setParameter("ids", new TreeSet<>(ids))
        .getResultList();
    return em.createQuery(
            "select o from ClassOccurrence o where o.id in :ids order by o.startsAt, o.id",
            ClassOccurrence.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public Map<Instant, Taken> listTaken(long templateId, Collection<Instant> starts) {
    if (starts.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select o from ClassOccurrence o
            where o.templateId = :template and o.startsAt in :starts""",
            ClassOccurrence.class)
        .setParameter("template", templateId)
        .setParameter("starts", starts)
        .getResultStream()
        .map(o -> new Taken(o.id(), new TimeRange(o.time().start(), o.time().end())))
        .collect(Collectors.toMap(taken -> taken.time().start(), taken -> taken));
  }

  @Override
  public long countFuture(long templateId, Instant now) {
    return em.createQuery(
            """
            select count(o) from ClassOccurrence o
            where o.templateId = :template and o.status = :scheduled and o.startsAt > :now""",
            Long.class)
        .setParameter("template", templateId)
        .setParameter("scheduled", OccurrenceStatus.SCHEDULED)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  public int completeEnded(Instant now) {
    return em.createNativeQuery(
            """
            UPDATE class_occurrences SET status = 'completed', version = version + 1
            WHERE status = 'scheduled' AND ends_at <= :now""")
        .setParameter("now", now)
        .executeUpdate();
  }
}
