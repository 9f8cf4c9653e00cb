package com.functionalfit.passes;

import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassType;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail what happened to passes and pass types. */
@ApplicationScoped
class PassJournal {

  @Inject private ChangeLog changeLog;

  void sold(Pass pass) {
    changeLog.record(
        Change.of(ChangeAction.PASS_SOLD, "pass", pass.id()).after(values(pass)).build());
  }

  void changed(Pass pass, Map<String, Object> before, String reason) {
    changeLog.record(
        Change.of(ChangeAction.PASS_CHANGED, "pass", pass.id())
            .before(before)
            .after(values(pass))
            .after("reason", reason)
            .build());
  }

  void adjusted(Pass pass, int delta, String reason) {
    changeLog.record(
        Change.of(ChangeAction.CREDIT_ADJUSTED, "pass", pass.id())
            .after("credits", delta)
            .after("creditsAvailable", pass.creditsAvailable())
            .after("reason", reason)
            .build());
  }

  void typeChanged(PassType type, Map<String, Object> before) {
    changeLog.record(
        Change.of(ChangeAction.MASTER_DATA_CHANGED, "pass_type", type.id())
            .before(before)
            .after(type.isDeleted() ? Map.of() : values(type))
            .build());
  }

  static Map<String, Object> values(Pass pass) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("clientId", pass.clientId());
    values.put("name", pass.name());
    values.put("totalCredits", pass.totalCredits());
    values.put("validFrom", pass.validFrom());
    values.put("validUntil", pass.validUntil());
    values.put("status", pass.status());
    values.put("price", pass.price().amount());
    return values;
  }

  static Map<String, Object> values(PassType type) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", type.code());
    values.put("name", type.name());
    values.put("credits", type.credits());
    values.put("validityDays", type.validityDays());
    values.put("price", type.price().amount());
    values.put("isActive", type.isActive());
    return values;
  }
}
