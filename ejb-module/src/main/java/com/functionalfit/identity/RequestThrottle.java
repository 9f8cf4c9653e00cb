package com.functionalfit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts what a signed-in person asks of the API (rule AUTH-13). */
@ApplicationScoped
public class RequestThrottle {

  @Inject private Throttle throttle;

  /**
   * Counts one request.
   *
   * @param limit requests a minute
   * @throws com.functionalfit.shared.Refusal THROTTLED beyond the limit
   */
  public void admit(long userId, int limit) {
    throttle.admitUser(userId, limit);
  }
}
