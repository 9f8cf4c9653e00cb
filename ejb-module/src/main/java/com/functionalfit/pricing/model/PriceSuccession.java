package com.functionalfit.pricing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How prices of one target and owner follow each other without overlap (rules PRICE-6, PRICE-7).
 */
public final class PriceSuccession {

  /** What an assignment did to the others. */
  public record Displaced(List<Price> ended, List<Price> deactivated) {}

  private PriceSuccession() {}

  /** Active prices that are in force on a day of the span; a null end is open. */
  public static List<Price> inTheWay(
      Collection<Price> others, LocalDate from, LocalDate until, Long exceptId) {
    return others.stream()
        .filter(price -> exceptId == null || !Objects.equals(price.id(), exceptId))
        .filter(price -> price.overlaps(from, until))
        .toList();
  }

  /** Makes one price the only active one from a day on; others end the day before or go out. */
  public static Displaced assign(Price chosen, Collection<Price> others, LocalDate from) {
    List<Price> ended = new ArrayList<>();
    List<Price> deactivated = new ArrayList<>();
    for (Price other : inTheWay(others, from, null, chosen.id())) {
      other.endBefore(from);
      (other.isActive() ? ended : deactivated).add(other);
    }
    chosen.takeOver(from);
    return new Displaced(List.copyOf(ended), List.copyOf(deactivated));
  }
}
