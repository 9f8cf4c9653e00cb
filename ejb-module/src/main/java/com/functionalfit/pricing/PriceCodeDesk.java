package com.functionalfit.pricing;

import com.functionalfit.pricing.model.Price;
import com.functionalfit.pricing.model.PriceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PriceCodeDesk implements PriceCodes {

  @Inject private PriceRepository prices;
  @Inject private PriceDesk desk;

  @Override
  public boolean isNew(long clientId, long serviceTypeId, Fees fees, LocalDate day) {
    Price.Scope scope = Price.Scope.ofClientServiceType(clientId, serviceTypeId);
    return prices.listActive(scope).stream()
        .filter(price -> price.isInForce(day))
        .noneMatch(price -> isSame(price, fees));
  }

  @Override
  public long replace(long clientId, long serviceTypeId, Fees fees, LocalDate from, String source) {
    PriceTerms terms =
        new PriceTerms(
            fees.entryFee(), fees.trainerFee(), null, from, null, null, true, source, true);
    return desk.create(
            Price.Scope.ofClientServiceType(clientId, serviceTypeId), "serviceTypeId", terms)
        .id();
  }

  private static boolean isSame(Price price, Fees fees) {
    return price.entryFee().amount().compareTo(fees.entryFee()) == 0
        && price.trainerFee().amount().compareTo(fees.trainerFee()) == 0;
  }
}
