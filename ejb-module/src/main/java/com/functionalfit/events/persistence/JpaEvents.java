package com.functionalfit.events.persistence;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventStatus;
import com.functionalfit.events.model.Events;
import com.functionalfit.platform.persistence.EndedRows;
import com.functionalfit.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

@ApplicationScoped
class JpaEvents implements Events {

  private static final String WHERE =
      """
      select new com.functionalfit.events.model.Events$Where(
          e.id, e.seriesId, e.startsAt, e.roomId, e.staffId)
      from Event e where\s""";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Event event) {
    em.persist(event);
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Optional<Where> findWhere(long eventId) {
    return em.createQuery(WHERE + "e.id = :id", Where.class)
        .setParameter("id", eventId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Where> listWhere(long seriesId, Instant from) {
    return em.createQuery(
            WHERE + "e.seriesId = :series and e.startsAt >= :from order by e.startsAt", Where.class)
        .setParameter("series", seriesId)
        .setParameter("from", from)
        .getResultList();
  }

  @Override
  public List<Event> lock(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    SqlQuery.of(em, "SELECT id FROM events WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .setParameter("ids", new TreeSet<>(ids))
        .rows();
    return em.createQuery(
            """
            select distinct e from Event e left join fetch e.guests
            where e.id in :ids order by e.startsAt, e.id""",
            Event.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public void chargeSettled(long guestId, boolean isPaid) {
    em.createNativeQuery(
            """
            UPDATE event_guests SET payment_status = :status, version = version + 1
            WHERE id = :id AND payment_method = 'account' AND payment_status = :former""")
        .setParameter("id", guestId)
        .setParameter("status", isPaid ? "paid" : "unpaid")
        .setParameter("former", isPaid ? "unpaid" : "paid")
        .executeUpdate();
  }

  @Override
  public List<Long> listFutureOfClient(long clientId, Instant now) {
    return em.createQuery(
            """
            select distinct e.id from Event e join e.guests g
            where g.clientId = :client and e.startsAt > :now and e.status = :scheduled
            order by e.id""",
            Long.class)
        .setParameter("client", clientId)
        .setParameter("now", now)
        .setParameter("scheduled", EventStatus.SCHEDULED)
        .getResultList();
  }

  @Override
  public int completeBlocks(Instant now) {
    return EndedRows.complete(em, "events", "type = 'BLOCK'", now);
  }
}
