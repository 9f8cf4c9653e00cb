package com.functionalfit.studio;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.studio.DefaultPrices.Fees;
import com.functionalfit.studio.ServiceTypeDetails.CurrentPrice;
import com.functionalfit.studio.model.ServiceTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The default fees of service types, as far as studio needs them. */
@ApplicationScoped
class ServiceTypeFees {

  @Inject private Instance<DefaultPrices> prices;
  @Inject private ServiceTypes types;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /**
   * Writes the first fees of a type, and price codes when asked for.
   *
   * @return how many price codes were made
   */
  int setFirst(long typeId, CreateServiceType command) {
    String currency =
        command.currency() == null ? settings.get(SettingKey.CURRENCY) : command.currency();
    Fees fees = new Fees(command.entryFee(), command.trainerFee(), currency, clock.today());
    prices.get().setDefault(typeId, fees);
    return command.generatePriceCodes() ? prices.get().generatePriceCodes(typeId, fees) : 0;
  }

  /** Writes new fees in the currency of the present ones. */
  void change(long typeId, UpdateServiceType.NewFees wanted) {
    CurrentPrice present = types.listPrices(List.of(typeId), clock.today()).get(typeId);
    String currency = present == null ? settings.get(SettingKey.CURRENCY) : present.currency();
    prices
        .get()
        .setDefault(
            typeId,
            new Fees(
                wanted.entryFee(),
                wanted.trainerFee(),
                currency,
                wanted.validFrom() == null ? clock.today() : wanted.validFrom()));
  }

  Page<ServiceTypeDetails> withPrices(Page<ServiceTypeDetails> page) {
    Map<Long, CurrentPrice> inForce =
        types.listPrices(page.items().stream().map(ServiceTypeDetails::id).toList(), clock.today());
    return page.map(type -> type.withPrice(inForce.get(type.id())));
  }

  ServiceTypeDetails withPrice(ServiceTypeDetails type) {
    return type.withPrice(types.listPrices(List.of(type.id()), clock.today()).get(type.id()));
  }
}
