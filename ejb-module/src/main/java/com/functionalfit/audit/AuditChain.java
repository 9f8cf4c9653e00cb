package com.functionalfit.audit;

import com.functionalfit.audit.model.AuditEntry;
import com.functionalfit.audit.model.ChainHash;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Seals new audit entries into the hash chain and checks the chain (rule AUD-3). */
@Stateless
@PermitAll
public class AuditChain {

  private static final int CHUNK = 500;

  // An id is given before its row exists; a row this old has no younger brother still on its way.
  private static final Duration SETTLED = Duration.ofSeconds(2);

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioClock clock;

  /**
   * What a look at a stretch of the chain found.
   *
   * @param good entries that fit
   * @param last id of the last one that fits; the given one when none does
   * @param broken id of the first that does not fit; null when all do
   */
  public record Stretch(int good, long last, Long broken) {}

  /**
   * Seals up to {@value #CHUNK} entries in id order. The locking read waits for transactions that
   * have inserted and not committed yet, so no entry can appear below a sealed one; it also makes
   * nodes that seal at the same time take turns. A transaction of its own, because an entry must be
   * hashed as the database has it, never as the one who wrote it still remembers it.
   *
   * @return how many entries were sealed
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int sealNext() {
    Optional<AuditEntry> last = lastSealed();
    long after = last.map(AuditEntry::id).orElse(0L);
    String previous = last.map(AuditEntry::hash).orElse(ChainHash.GENESIS);
    int sealed = 0;
    for (AuditEntry entry : lockEntriesAfter(after)) {
      if (!entry.isSealed()) {
        entry.seal(previous);
        sealed++;
      }
      previous = entry.hash();
    }
    return sealed;
  }

  /**
   * Recomputes the next stretch of the sealed chain.
   *
   * @param after id of an entry that is known to be good; 0 to begin with the first
   */
  public Stretch check(long after, int limit) {
    String previous = after == 0 ? ChainHash.GENESIS : hashOf(after);
    int good = 0;
    long last = after;
    for (AuditEntry entry : sealedAfter(after, limit)) {
      if (!entry.isIntact(previous)) {
        return new Stretch(good, last, entry.id());
      }
      previous = entry.hash();
      last = entry.id();
      good++;
    }
    entityManager.clear();
    return new Stretch(good, last, null);
  }

  private String hashOf(long id) {
    return Entities.find(entityManager, AuditEntry.class, id)
        .map(AuditEntry::hash)
        .orElse("missing");
  }

  private Optional<AuditEntry> lastSealed() {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.hash is not null order by e.id desc",
            AuditEntry.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private List<AuditEntry> lockEntriesAfter(long id) {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.id > :id and e.occurredAt < :settled order by e.id",
            AuditEntry.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setParameter("id", id)
        .setParameter("settled", clock.now().minus(SETTLED))
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private List<AuditEntry> sealedAfter(long id, int limit) {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.id > :id and e.hash is not null order by e.id",
            AuditEntry.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }
}
