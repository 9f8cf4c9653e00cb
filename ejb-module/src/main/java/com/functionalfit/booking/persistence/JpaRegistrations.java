package com.functionalfit.booking.persistence;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaRegistrations implements Registrations {

  private static final String ACTIVE_KEY = "uk_class_registrations_active";
  private static final String WAITING_OF =
      " from Registration r where r.occurrenceId = :occurrence and r.status = :waitlist";

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Override
  public void add(Registration registration) {
    try {
      em.persist(registration); // inserts at once: the database gives the id
    } catch (PersistenceException e) {
      if (SqlErrors.isDuplicateKey(e, ACTIVE_KEY)) {
        throw new Refusal(ProblemCode.ALREADY_REGISTERED);
      }
      throw e;
    }
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Optional<Registration> find(long registrationId) {
    return Entities.find(em, Registration.class, registrationId);
  }

  @Override
  public Optional<Registration> findActive(long occurrenceId, long clientId) {
    return em.createQuery(
            "select r from Registration r where r.occurrenceId = :occurrence"
                + " and r.clientId = :client and r.status <> :cancelled",
            Registration.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("client", clientId)
        .setParameter("cancelled", RegistrationStatus.CANCELLED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int countClaims(long occurrenceId) {
    return waiting(
            em.createQuery(
                "select count(r)" + WAITING_OF + " and r.skipReason is null", Long.class),
            occurrenceId)
        .getSingleResult()
        .intValue();
  }

  @Override
  public Optional<Registration> findNextWaiting(long occurrenceId, Registration after) {
    String later =
        after == null ? "" : " and (r.waitlistedAt > :at or (r.waitlistedAt = :at and r.id > :id))";
    TypedQuery<Registration> query =
        waiting(
            em.createQuery(
                "select r" + WAITING_OF + later + " order by r.waitlistedAt, r.id",
                Registration.class),
            occurrenceId);
    if (after != null) {
      query.setParameter("at", after.waitlistedAt()).setParameter("id", after.id());
    }
    return query.setMaxResults(1).getResultStream().findFirst();
  }

  @Override
  public List<Registration> listOf(long occurrenceId, Collection<RegistrationStatus> statuses) {
    return em.createQuery(
            "select r from Registration r where r.occurrenceId = :occurrence"
                + " and r.status in :statuses order by r.id",
            Registration.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  @Override
  public List<Long> listFutureOccurrencesOfClient(long clientId, Instant after) {
    return ids(
        "SELECT o.id FROM class_registrations r"
            + " JOIN class_occurrences o ON o.id = r.occurrence_id"
            + " WHERE r.client_id = ?1 AND r.status IN ('booked', 'waitlist')"
            + " AND o.starts_at > ?2 ORDER BY o.id",
        clientId,
        after);
  }

  @Override
  public Optional<Long> findClientOfUser(long userId) {
    return ids("SELECT id FROM clients WHERE user_id = ?1", userId).stream().findFirst();
  }

  @Override
  public Map<Long, Integer> waitlistPositions(long occurrenceId) {
    Map<Long, Integer> positions = new HashMap<>();
    for (long id :
        ids(
            "SELECT id FROM class_registrations WHERE occurrence_id = ?1"
                + " AND status = 'waitlist' ORDER BY waitlisted_at, id",
            occurrenceId)) {
      positions.put(id, positions.size() + 1);
    }
    return positions;
  }

  @Override
  public int waitlistPosition(Registration entry) {
    return waiting(
            em.createQuery(
                "select count(r)"
                    + WAITING_OF
                    + " and (r.waitlistedAt < :at or (r.waitlistedAt = :at and r.id <= :id))",
                Long.class),
            entry.occurrenceId())
        .setParameter("at", entry.waitlistedAt())
        .setParameter("id", entry.id())
        .getSingleResult()
        .intValue();
  }

  @Override
  public void chargeSettled(long registrationId, boolean paid) {
    em.createNativeQuery(
            "UPDATE class_registrations SET payment_status = ?1 WHERE id = ?2"
                + " AND payment_method = 'account' AND payment_status = ?3")
        .setParameter(1, paid ? "paid" : "unpaid")
        .setParameter(2, registrationId)
        .setParameter(3, paid ? "unpaid" : "paid")
        .executeUpdate();
  }

  @Override
  public List<Long> listOccurrencesWithSeatsAndWaiting(Instant startsAfter) {
    return ids(
        "SELECT id FROM class_occurrences WHERE status = 'scheduled' AND starts_at > ?1"
            + " AND waiting > 0 AND booked < capacity ORDER BY id",
        startsAfter);
  }

  @Override
  public List<Long> listStartedOccurrencesWithWaiting(Instant now) {
    return ids(
        "SELECT id FROM class_occurrences WHERE status IN ('scheduled', 'completed')"
            + " AND starts_at <= ?1 AND waiting > 0 ORDER BY id",
        now);
  }

  private static <T> TypedQuery<T> waiting(TypedQuery<T> query, long occurrenceId) {
    return query
        .setParameter("occurrence", occurrenceId)
        .setParameter("waitlist", RegistrationStatus.WAITLIST);
  }

  private List<Long> ids(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql, Long.class);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    @SuppressWarnings("unchecked") // the query's result class
    List<Long> found = query.getResultList();
    return found;
  }

  @Override
  public void forgetNotes(long clientId) {
    em.createNativeQuery(
            "UPDATE class_registrations SET note = NULL, cancel_reason = NULL, version = version + 1"
                + " WHERE client_id = :client AND (note IS NOT NULL OR cancel_reason IS NOT NULL)")
        .setParameter("client", clientId)
        .executeUpdate();
  }
}
