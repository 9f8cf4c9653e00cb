package com.functionalfit.pricing;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.pricing.PriceTargets.ClassTarget;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Prices of classes and of one-to-one sessions behind one question. */
@ApplicationScoped
class SessionPrices {

  @Inject private ClassPrices classPrices;
  @Inject private ServicePrices servicePrices;
  @Inject private PriceTargets targets;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /** The day that decides: of a class its own (rule PRICE-4). */
  LocalDate dateOf(ResolvePrice wanted) {
    if (wanted.occurrenceId() != null) {
      return targets.getClass(wanted.occurrenceId()).date();
    }
    return wanted.date() == null ? clock.today() : wanted.date();
  }

  Optional<ResolvedPrice> find(ResolvePrice wanted, LocalDate date) {
    if (wanted.occurrenceId() != null) {
      ClassTarget target = targets.getClass(wanted.occurrenceId());
      long client =
          wanted.technical()
              ? settings.get(SettingKey.TECHNICAL_GUEST_CLIENT_ID)
              : wanted.clientId();
      return classPrices.find(client, target.occurrenceId(), target.templateId(), date);
    }
    long type = targets.getServiceType(wanted.serviceTypeId(), wanted.serviceTypeCode());
    return servicePrices.find(wanted.clientId(), type, date);
  }
}
