package com.functionalfit.audit;

import com.functionalfit.audit.AuditChain.Stretch;
import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jboss.logging.Logger;

/** Recomputes the chain every night, from where it was found good before (rule AUD-3). */
@ApplicationScoped
class AuditVerification implements Chore {

  private static final Logger LOG = Logger.getLogger(AuditVerification.class);
  private static final String RECORD =
      "INSERT INTO audit_verifications (checked_up_to, first_broken_id, checked_at)"
          + " VALUES (:last, :broken, :now)";

  @PersistenceContext private EntityManager em;
  @Inject private AuditChain chain;
  @Inject private StudioClock clock;

  @Override
  public String name() {
    return "audit-chain";
  }

  @Override
  public long count(Terms terms) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM audit_log WHERE hash IS NOT NULL AND id > :start")
                .setParameter("start", start(terms))
                .getSingleResult())
        .longValue();
  }

  @Override
  public Round next(Terms terms, long after, int limit) {
    Stretch stretch = chain.check(after == 0 ? start(terms) : after, limit);
    if (stretch.broken() != null) {
      LOG.errorf("The audit chain is broken at entry %d", stretch.broken());
      record(stretch);
      return new Round(
          0, stretch.last(), List.of("audit entry " + stretch.broken() + " breaks the chain"));
    }
    if (stretch.good() < limit) {
      record(stretch);
    }
    return new Round(stretch.good(), stretch.last(), List.of());
  }

  /** The last entry that was found good with everything before it; 0 without one. */
  private long start(Terms terms) {
    if (terms.isThorough()) {
      return 0;
    }
    List<Tuple> latest =
        SqlQuery.of(em, "SELECT checked_up_to FROM audit_verifications ORDER BY id DESC LIMIT 1")
            .rows();
    Long last = latest.isEmpty() ? null : Rows.id(latest.get(0), "checked_up_to");
    return last == null ? 0 : last;
  }

  private void record(Stretch stretch) {
    em.createNativeQuery(RECORD)
        .setParameter("last", stretch.last() == 0 ? null : stretch.last())
        .setParameter("broken", stretch.broken())
        .setParameter("now", clock.now())
        .executeUpdate();
  }
}
