package com.functionalfit.audit;

import com.functionalfit.audit.model.AuditEntry;
import com.functionalfit.audit.model.ChainHash;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
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
   * What a check of the chain found.
   *
   * @param checkedUpTo id of the last sealed entry; null when there is none
   * @param firstBrokenId first entry that does not fit; null when all fit
   */
  public record Verification(Long checkedUpTo, boolean ok, Long firstBrokenId, Instant checkedAt) {}

  /**
   * Seals up to {@value #CHUNK} entries in id order. The locking read waits for transactions that
   * have inserted and not committed yet, so no entry can appear below a sealed one; it also makes
   * nodes that seal at the same time take turns.
   *
   * @return how many entries were sealed
   */
  public int sealNext() {
    Optional<AuditEntry> last = lastSealed();
    long after = last.map(AuditEntry::id).orElse(0L);
    lockRowsAfter(after);
    String previous = last.map(AuditEntry::hash).orElse(ChainHash.GENESIS);
    int sealed = 0;
    for (AuditEntry entry : entriesAfter(after)) {
      entityManager.refresh(entry);
      if (!entry.isSealed()) {
        entry.seal(previous);
        sealed++;
      }
      previous = entry.hash();
    }
    return sealed;
  }

  /** Recomputes the whole sealed chain. */
  public Verification verify() {
    String previous = ChainHash.GENESIS;
    long after = 0;
    for (List<AuditEntry> chunk = sealedAfter(after);
        !chunk.isEmpty();
        chunk = sealedAfter(after)) {
      for (AuditEntry entry : chunk) {
        if (!entry.isIntact(previous)) {
          return new Verification(entry.id(), false, entry.id(), clock.now());
        }
        previous = entry.hash();
        after = entry.id();
      }
      entityManager.clear();
    }
    return new Verification(after == 0 ? null : after, true, null, clock.now());
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

  private void lockRowsAfter(long id) {
    entityManager
        .createNativeQuery(
            "select id from audit_log where id > ?1 and occurred_at < ?2 order by id limit "
                + CHUNK
                + " for update")
        .setParameter(1, id)
        .setParameter(2, clock.now().minus(SETTLED))
        .getResultList();
  }

  private List<AuditEntry> entriesAfter(long id) {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.id > :id and e.occurredAt < :settled order by e.id",
            AuditEntry.class)
        .setParameter("id", id)
        .setParameter("settled", clock.now().minus(SETTLED))
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private List<AuditEntry> sealedAfter(long id) {
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.id > :id and e.hash is not null order by e.id",
            AuditEntry.class)
        .setParameter("id", id)
        .setMaxResults(CHUNK)
        .getResultList();
  }
}
