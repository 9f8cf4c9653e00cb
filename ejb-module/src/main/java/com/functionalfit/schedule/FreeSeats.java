package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.OccurrenceReads.Row;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Seats a new booking can have, for lists: one statement however long the list (rule BOOK-4). */
@ApplicationScoped
class FreeSeats {

  @Inject private RegistrationFacts registrations;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /** Claims of waiting entries by class; only classes before their promotion cut-off have any. */
  Map<Long, Integer> claims(Collection<Row> rows) {
    Duration cutoff = Duration.ofHours(settings.get(SettingKey.WAITLIST_CUTOFF_HOURS));
    Instant now = clock.now();
    List<Long> withClaims =
        rows.stream()
            .filter(row -> row.waiting() > 0 && now.isBefore(row.startsAt().minus(cutoff)))
            .map(Row::id)
            .toList();
    return withClaims.isEmpty() ? Map.of() : registrations.claims(withClaims);
  }

  static int available(Row row, Map<Long, Integer> claims) {
    return Math.max(0, row.capacity() - row.booked() - claims.getOrDefault(row.id(), 0));
  }
}
