package com.functionalfit.pricing;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The refusal of what has no price on its date. */
final class MissingPrice {

  private MissingPrice() {}

  /**
   * MISSING_PRICE with its policy.
   *
   * @param target what has no price: an id, or the code of a service type
   */
  static Refusal refusal(Object target, LocalDate date) {
    return new Refusal(
        ProblemCode.MISSING_PRICE,
        Map.of(
            "policy",
            Map.of(
                "rule",
                "price_required",
                "values",
                Map.of("target", target, "date", date.toString()))));
  }
}
