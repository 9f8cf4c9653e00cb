package com.functionalfit.housekeeping;

import com.functionalfit.platform.idempotency.IdempotencyKeys;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Drops answers that need not be repeated any more. */
@ApplicationScoped
class ExpiredIdempotencyKeys implements MinuteStep {

  @Inject private IdempotencyKeys keys;

  @Override
  public String what() {
    return "idempotency keys dropped";
  }

  @Override
  public int run() {
    return keys.removeExpired();
  }
}
