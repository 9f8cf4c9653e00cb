package com.functionalfit.pricing.persistence;

import com.functionalfit.pricing.ClassPrices;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.Money;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Resolves class prices by one statement: every candidate of the date, then the most special one.
 */
@ApplicationScoped
class JpaClassPrices implements ClassPrices {

  private static final String CANDIDATES =
      "select p from Price p where p.active = true and p.validFrom <= :date"
          + " and (p.validUntil is null or p.validUntil >= :date)"
          + " and (p.occurrenceId = :occurrence and p.clientId = :client"
          + " or p.templateId = :template and (p.clientId = :client or p.clientId is null))";

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioSettings settings;

  @Override
  public Optional<ResolvedPrice> find(
      long clientId, long occurrenceId, long templateId, LocalDate date) {
    return entityManager
        .createQuery(CANDIDATES, Price.class)
        .setParameter("date", date)
        .setParameter("occurrence", occurrenceId)
        .setParameter("client", clientId)
        .setParameter("template", templateId)
        .getResultStream()
        .min(Comparator.comparingInt(JpaClassPrices::rank).thenComparing(Price::id))
        .map(price -> resolved(price))
        .or(this::fallback);
  }

  /** 0 for this client in this class, 1 for this client in the template, 2 for everybody. */
  private static int rank(Price price) {
    if (price.occurrenceId() != null) {
      return 0;
    }
    return price.clientId() != null ? 1 : 2;
  }

  private static ResolvedPrice resolved(Price price) {
    String source =
        switch (rank(price)) {
          case 0 -> "client_occurrence";
          case 1 -> "client_template";
          default -> "class_default";
        };
    return new ResolvedPrice(price.entryFee(), price.trainerFee(), source, price.id());
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
