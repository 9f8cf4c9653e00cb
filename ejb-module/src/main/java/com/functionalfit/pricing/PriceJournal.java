package com.functionalfit.pricing;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.pricing.model.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail what happened to prices. */
@ApplicationScoped
class PriceJournal {

  @Inject private ChangeLog changeLog;

  void created(Price price) {
    changeLog.record(
        Change.of(ChangeAction.PRICE_CREATED, "price", price.id()).after(values(price)).build());
  }

  void updated(Price price, Map<String, Object> before) {
    changeLog.record(
        Change.of(ChangeAction.PRICE_UPDATED, "price", price.id())
            .before(before)
            .after(values(price))
            .build());
  }

  void deleted(Price price) {
    changeLog.record(
        Change.of(ChangeAction.PRICE_DELETED, "price", price.id()).before(values(price)).build());
  }

  static Map<String, Object> values(Price price) {
    LocalDate until = price.validUntil();
    Price.Scope scope = price.scope();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("serviceTypeId", scope.serviceTypeId());
    values.put("templateId", scope.templateId());
    values.put("occurrenceId", scope.occurrenceId());
    values.put("clientId", scope.clientId());
    values.put("staffId", scope.staffId());
    values.put("label", price.label());
    values.put("entryFee", price.entryFee().amount());
    values.put("trainerFee", price.trainerFee().amount());
    values.put("currency", price.entryFee().currency());
    values.put("validFrom", price.validFrom().toString());
    values.put("validUntil", until == null ? null : until.toString());
    values.put("isActive", price.isActive());
    return values;
  }
}
