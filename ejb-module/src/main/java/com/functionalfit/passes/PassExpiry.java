package com.functionalfit.passes;

import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassRepository;
import com.functionalfit.platform.batch.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends passes whose last day is over; what is held stays held (rule PASS-7). */
@ApplicationScoped
class PassExpiry implements Chore {

  @Inject private PassRepository passes;
  @Inject private PassLedger ledger;

  @Override
  public String name() {
    return "expire";
  }

  @Override
  public long count(Terms terms) {
    return passes.countDue(terms.date());
  }

  @Override
  public Round next(Terms terms, long after, int limit) {
    int seen = 0;
    for (long id : passes.listDue(terms.date(), limit)) {
      Pass pass = passes.lock(id).orElseThrow();
      boolean isDue = Pass.ACTIVE.equals(pass.status()) || Pass.DEPLETED.equals(pass.status());
      if (isDue && pass.validUntil().isBefore(terms.date())) {
        ledger.expire(pass);
      }
      seen++;
    }
    return Round.of(seen);
  }
}
