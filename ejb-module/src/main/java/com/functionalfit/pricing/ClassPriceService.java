package com.functionalfit.pricing;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Default prices of class templates (rules PRICE-4, PRICE-6). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ClassPriceService {

  @Inject private ClassPriceList prices;
  @Inject private StudioSettings settings;
  @Inject private ChangeLog changeLog;

  /** Default prices by template and first day; null filters match everything. */
  public Page<PriceView> list(
      Long templateId, Boolean active, LocalDate validAt, PageRequest request) {
    return prices.page(templateId, active, validAt, request);
  }

  /**
   * Adds a price; never two active ones for one day.
   *
   * @throws Refusal VALIDATION, or PRICE_OVERLAP naming the prices in the way unless replaced
   */
  public PriceView create(CreateClassPrice command) {
    String title =
        prices
            .lockTemplate(command.templateId())
            .orElseThrow(() -> Refusal.invalid("templateId", FieldError.UNKNOWN));
    if (command.validUntil() != null && command.validUntil().isBefore(command.validFrom())) {
      throw Refusal.invalid("validUntil", FieldError.RANGE);
    }
    makeRoom(command, title);
    String currency = settings.get(SettingKey.CURRENCY);
    Price price =
        new Price(
            Price.Scope.ofTemplate(command.templateId()),
            new Money(command.entryFee(), currency),
            new Money(command.trainerFee(), currency),
            command.validFrom(),
            command.validUntil(),
            "manual");
    price.label(command.label());
    prices.add(price);
    changeLog.record(
        Change.of(ChangeAction.PRICE_CREATED, "price", price.id())
            .after("templateId", command.templateId())
            .after("entryFee", price.entryFee().amount())
            .after("trainerFee", price.trainerFee().amount())
            .after("validFrom", price.validFrom())
            .build());
    return ClassPriceList.view(price, title);
  }

  private void makeRoom(CreateClassPrice command, String title) {
    List<Price> inTheWay =
        prices.listActive(command.templateId()).stream()
            .filter(price -> price.overlaps(command.validFrom(), command.validUntil()))
            .toList();
    if (!inTheWay.isEmpty() && !command.replace()) {
      throw new Refusal(
          ProblemCode.PRICE_OVERLAP,
          Map.of(
              "conflicts",
              inTheWay.stream().map(price -> ClassPriceList.view(price, title)).toList()));
    }
    for (Price price : inTheWay) {
      LocalDate until = price.validUntil();
      price.endBefore(command.validFrom());
      changeLog.record(
          Change.of(ChangeAction.PRICE_UPDATED, "price", price.id())
              .before("validUntil", until)
              .before("isActive", true)
              .after("validUntil", price.validUntil())
              .after("isActive", price.isActive())
              .build());
    }
  }
}
