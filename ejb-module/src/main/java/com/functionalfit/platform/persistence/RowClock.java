package com.functionalfit.platform.persistence;

import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;

/** Gives entity callbacks, which nothing is injected into, the application's clock. */
final class RowClock {

  private RowClock() {}

  static Instant now() {
    return CDI.current().select(StudioClock.class).get().now();
  }
}
