package com.functionalfit.passes.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;

/** Passes for tests of the rules. */
final class Passes {

  static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private Passes() {}

  /** A pass with its credits granted; null credits are unlimited. */
  static Pass sold(long id, Integer credits, int validityDays) {
    Pass pass =
        new Pass(
            1,
            new Pass.Goods(null, "Test", credits, Money.of("0", "HUF")),
            FIRST,
            validityDays,
            NOW);
    identify(pass, id);
    pass.grant();
    return pass;
  }

  /** Gives a row the id that the database would. */
  static void identify(Stamped row, long id) {
    setId(row, Stamped.class, id);
  }

  static void setId(Object row, Class<?> declaring, long id) {
    try {
      Field field = declaring.getDeclaredField("id");
      field.setAccessible(true);
      field.set(row, id);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
