package com.functionalfit.studio;

import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The studio's night by its settings (rule WAIT-5). */
@ApplicationScoped
public class QuietTime {

  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /** End of the quiet period that holds the moment; empty outside quiet hours. */
  public Optional<Instant> endOfPeriodAt(Instant moment) {
    QuietHours night =
        new QuietHours(
            settings.get(SettingKey.QUIET_HOURS_START), settings.get(SettingKey.QUIET_HOURS_END));
    return night.endOfPeriodAt(moment, clock.dateOf(moment), clock::instantOf);
  }
}
