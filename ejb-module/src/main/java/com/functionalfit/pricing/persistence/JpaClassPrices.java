package com.functionalfit.pricing.persistence;

import com.functionalfit.pricing.ClassPrices;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.pricing.model.PriceChoice;
import com.functionalfit.pricing.model.PriceRepository;
import com.functionalfit.shared.Money;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Resolves class prices by one statement: every candidate of the date, then the most special one.
 */
@ApplicationScoped
class JpaClassPrices implements ClassPrices {

  @Inject private PriceRepository prices;
  @Inject private StudioSettings settings;

  @Override
  public Optional<ResolvedPrice> find(
      long clientId, long occurrenceId, long templateId, LocalDate date) {
    return PriceChoice.choose(prices.listForClass(occurrenceId, templateId, clientId, date), date)
        .map(JpaClassPrices::resolved)
        .or(this::fallback);
  }

  private static ResolvedPrice resolved(Price price) {
    return new ResolvedPrice(
        price.entryFee(), price.trainerFee(), price.reach().source(), price.id());
  }

  private Optional<ResolvedPrice> fallback() {
    BigDecimal fee = settings.get(SettingKey.FALLBACK_ENTRY_FEE);
    String currency = settings.get(SettingKey.CURRENCY);
    return Optional.ofNullable(fee)
        .map(
            amount ->
                new ResolvedPrice(
                    new Money(amount, currency), Money.zero(currency), "fallback", null));
  }
}
