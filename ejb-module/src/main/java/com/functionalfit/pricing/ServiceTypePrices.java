package com.functionalfit.pricing;

import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.pricing.model.PriceChoice;
import com.functionalfit.pricing.model.PriceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class ServiceTypePrices implements ServicePrices {

  @Inject private PriceRepository prices;

  @Override
  public Optional<ResolvedPrice> find(Long clientId, long serviceTypeId, LocalDate date) {
    return PriceChoice.choose(prices.listForServiceType(serviceTypeId, clientId, date), date)
        .map(
            price ->
                new ResolvedPrice(
                    price.entryFee(), price.trainerFee(), price.reach().source(), price.id()));
  }

  @Override
  public ResolvedPrice get(Long clientId, long serviceTypeId, LocalDate date) {
    return find(clientId, serviceTypeId, date)
        .orElseThrow(() -> MissingPrice.refusal(serviceTypeId, date));
  }
}
