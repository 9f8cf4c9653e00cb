package com.functionalfit.notifications;

import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets messages go that the night held back (rule WAIT-5). For background work. */
@Stateless
@PermitAll
public class HeldRelease {

  private static final int LIMIT = 500;

  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;

  /** Releases up to {@value #LIMIT} messages; answers how many. */
  public int release() {
    return desk.release(clock.now(), LIMIT);
  }
}
