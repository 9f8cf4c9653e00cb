package com.functionalfit.pricing.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import java.lang.reflect.Field;
import java.time.LocalDate;

/** Prices for tests of the rules. */
final class Prices {

  static final LocalDate DAY = LocalDate.of(2026, 6, 10);

  private Prices() {}

  static Price price(long id, Price.Scope scope, LocalDate from, LocalDate until) {
    Price price =
        new Price(scope, Money.of("1500", "HUF"), Money.of("700", "HUF"), from, until, "manual");
    try {
      Field field = Stamped.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(price, id);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    return price;
  }
}
