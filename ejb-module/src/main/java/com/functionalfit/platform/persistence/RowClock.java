package com.functionalfit.platform.persistence;

import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;

/** Gives entity callbacks, which nothing is injected into, the application's clock. */
final class RowClock {

  private RowClock() {}

  // Looked up once: the look-up takes a stack trace to find out who asks, for every row otherwise.
  private static final class Holder {
    static final StudioClock CLOCK = CDI.current().select(StudioClock.class).get();
  }

  static Instant now() {
    return Holder.CLOCK.now();
  }
}
