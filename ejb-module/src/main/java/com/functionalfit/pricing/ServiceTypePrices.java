package com.functionalfit.pricing;

import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.pricing.model.PriceChoice;
import com.functionalfit.pricing.model.PriceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ServiceTypePrices implements ServicePrices {

  @Inject private PriceRepository prices;

  @Override
  public Optional<ResolvedPrice> find(Long clientId, long serviceTypeId, LocalDate date) {
    return choose(prices.listForServiceType(serviceTypeId, clientId, date, date), date);
  }

  @Override
  public ResolvedPrice get(Long clientId, long serviceTypeId, LocalDate date) {
    return find(clientId, serviceTypeId, date)
        .orElseThrow(() -> MissingPrice.refusal(serviceTypeId, date));
  }

  @Override
  public PriceBook open(Long clientId, long serviceTypeId, LocalDate first, LocalDate last) {
    List<Price> known = prices.listForServiceType(serviceTypeId, clientId, first, last);
    return date -> choose(known, date).orElseThrow(() -> MissingPrice.refusal(serviceTypeId, date));
  }

  private static Optional<ResolvedPrice> choose(List<Price> candidates, LocalDate date) {
    return PriceChoice.choose(candidates, date)
        .map(
            price ->
                new ResolvedPrice(
                    price.entryFee(), price.trainerFee(), price.reach().source(), price.id()));
  }
}
