package com.functionalfit.passes;

import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends passes whose last day is over (rule PASS-7). For background work; no route leads here. */
@Stateless
@PermitAll
public class PassExpiry {

  @Inject private PassRepository passes;
  @Inject private PassLedger ledger;

  /**
   * Ends up to {@code limit} passes whose last day is before the date, in one transaction; a pass
   * that ended meanwhile is passed over.
   *
   * @return how many were ended; fewer than the limit when no more are due
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int expireDue(LocalDate date, int limit) {
    int ended = 0;
    for (long id : passes.listDue(date, limit)) {
      Pass pass = passes.lock(id).orElseThrow();
      boolean isDue = Pass.ACTIVE.equals(pass.status()) || Pass.DEPLETED.equals(pass.status());
      if (isDue && pass.validUntil().isBefore(date)) {
        ledger.expire(pass);
        ended++;
      }
    }
    return ended;
  }
}
