package com.functionalfit.passes.persistence;

import com.functionalfit.passes.model.CreditEntry;
import com.functionalfit.passes.model.Movement;
import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassRepository;
import com.functionalfit.platform.persistence.Entities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPassRepository implements PassRepository {

  private static final String DUE =
      "from Pass p where p.validUntil < :date and p.status in ('active', 'depleted')";

  private static final String USABLE =
      "select p from Pass p where p.clientId = :client and p.status = 'active'"
          + " and p.validFrom <= :date and p.validUntil >= :date order by p.id";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(Pass pass) {
    entityManager.persist(pass);
  }

  @Override
  public void add(CreditEntry entry) {
    entityManager.persist(entry);
  }

  @Override
  public Optional<Pass> find(long passId) {
    return Entities.find(entityManager, Pass.class, passId);
  }

  @Override
  public Optional<Pass> lock(long passId) {
    List<?> rows =
        entityManager
            .createNativeQuery("select id from passes where id = ?1 for update")
            .setParameter(1, passId)
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(current(passId));
  }

  @Override
  public List<Pass> lockUsable(long clientId, LocalDate sessionDate) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from passes where client_id = ?1 and status = 'active'"
                    + " and valid_from <= ?2 and valid_until >= ?2 order by id for update")
            .setParameter(1, clientId)
            .setParameter(2, sessionDate)
            .getResultList();
    return ids.stream().map(id -> current(((Number) id).longValue())).toList();
  }

  @Override
  public List<Pass> listUsable(long clientId, LocalDate sessionDate) {
    return entityManager
        .createQuery(USABLE, Pass.class)
        .setParameter("client", clientId)
        .setParameter("date", sessionDate)
        .getResultList();
  }

  @Override
  public List<CreditEntry> listEntries(long registrationId) {
    return entriesOf("registrationId", registrationId);
  }

  @Override
  public List<CreditEntry> listGuestEntries(long eventGuestId) {
    return entriesOf("eventGuestId", eventGuestId);
  }

  private List<CreditEntry> entriesOf(String attribute, long id) {
    return entityManager
        .createQuery(
            "select e from CreditEntry e where e." + attribute + " = :id order by e.id",
            CreditEntry.class)
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  public List<CreditEntry> listUnrestoredEnds(long passId) {
    return entityManager
        .createQuery(
            "select e from CreditEntry e where e.passId = :pass and e.type = :expire"
                + " and e.credits > 0 and not exists"
                + " (select r from CreditEntry r where r.reversesId = e.id) order by e.id",
            CreditEntry.class)
        .setParameter("pass", passId)
        .setParameter("expire", Movement.Type.EXPIRE)
        .getResultList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }

  @Override
  public long countDue(LocalDate date) {
    return entityManager
        .createQuery("select count(p) " + DUE, Long.class)
        .setParameter("date", date)
        .getSingleResult();
  }

  @Override
  public List<Long> listDue(LocalDate date, int limit) {
    return entityManager
        .createQuery("select p.id " + DUE + " order by p.id", Long.class)
        .setParameter("date", date)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The row as it is under the lock, even when this transaction has read it before. */
  private Pass current(long passId) {
    Pass pass = entityManager.getReference(Pass.class, passId);
    if (entityManager.contains(pass) && isLoaded(pass)) {
      entityManager.flush();
      entityManager.refresh(pass);
      return pass;
    }
    return Entities.find(entityManager, Pass.class, passId).orElseThrow();
  }

  private boolean isLoaded(Pass pass) {
    return entityManager.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(pass);
  }
}
