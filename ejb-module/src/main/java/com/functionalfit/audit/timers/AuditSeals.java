package com.functionalfit.audit.timers;

import com.functionalfit.audit.AuditChain;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals the entries of the last minute (rule AUD-3). */
@ApplicationScoped
class AuditSeals implements MinuteStep {

  private static final int MAX_ROUNDS = 40;

  @Inject private AuditChain chain;

  @Override
  public String what() {
    return "audit entries sealed";
  }

  /** In rounds, so that no transaction grows long; what is left waits for the next minute. */
  @Override
  public int run() {
    int sealed = 0;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      int now = chain.sealNext();
      sealed += now;
      if (now == 0) {
        break;
      }
    }
    return sealed;
  }
}
