package com.functionalfit.pricing.model;

import static com.functionalfit.pricing.model.Prices.DAY;
import static com.functionalfit.pricing.model.Prices.price;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRICE-6")
class PriceSuccessionTest {

  private static final Price.Scope TEMPLATE = Price.Scope.ofTemplate(5);

  @Test
  @DisplayName("PRICE-6: back to back is free, a shared day is not")
  void findsWhatIsInTheWay() {
    Price until = price(1, TEMPLATE, DAY, DAY.plusDays(9));
    assertThat(PriceSuccession.inTheWay(List.of(until), DAY.plusDays(10), null, null)).isEmpty();
    assertThat(PriceSuccession.inTheWay(List.of(until), DAY.plusDays(9), null, null))
        .containsExactly(until);
    assertThat(PriceSuccession.inTheWay(List.of(until), DAY.minusDays(5), DAY.minusDays(1), null))
        .isEmpty();
    assertThat(PriceSuccession.inTheWay(List.of(until), DAY.minusDays(5), DAY, null))
        .containsExactly(until);
    assertThat(PriceSuccession.inTheWay(List.of(until), DAY, null, 1L)).isEmpty();
  }

  @Test
  @DisplayName("PRICE-6: an inactive price is in nobody's way")
  void ignoresInactive() {
    Price inactive = price(1, TEMPLATE, DAY, null);
    inactive.activate(false);
    assertThat(PriceSuccession.inTheWay(List.of(inactive), DAY, null, null)).isEmpty();
  }

  @Test
  @Tag("PRICE-7")
  @DisplayName("PRICE-7: earlier ones end the day before, later ones go out")
  void assigns() {
    Price earlier = price(1, TEMPLATE, DAY.minusDays(30), DAY.plusDays(5));
    Price later = price(2, TEMPLATE, DAY.plusDays(6), null);
    Price chosen = price(3, TEMPLATE, DAY.minusDays(90), DAY.minusDays(31));
    PriceSuccession.Displaced displaced =
        PriceSuccession.assign(chosen, List.of(earlier, later, chosen), DAY);
    assertThat(displaced.ended()).containsExactly(earlier);
    assertThat(displaced.deactivated()).containsExactly(later);
    assertThat(earlier.validUntil()).isEqualTo(DAY.minusDays(1));
    assertThat(later.isActive()).isFalse();
    assertThat(chosen.validFrom()).isEqualTo(DAY);
    assertThat(chosen.validUntil()).isNull();
  }

  @Property
  @net.jqwik.api.Tag("PRICE-7")
  void afterAnAssignmentOnePriceIsInForceOnEachDayFromThen(
      @ForAll @IntRange(min = 1, max = 40) int firstLength,
      @ForAll @IntRange(min = 1, max = 40) int secondLength,
      @ForAll @IntRange(min = 0, max = 2) int which,
      @ForAll @IntRange(min = 0, max = 120) int from) {
    LocalDate second = DAY.plusDays(firstLength);
    LocalDate third = second.plusDays(secondLength);
    List<Price> all =
        List.of(
            price(1, TEMPLATE, DAY, second.minusDays(1)),
            price(2, TEMPLATE, second, third.minusDays(1)),
            price(3, TEMPLATE, third, null));
    LocalDate start = DAY.plusDays(from);
    PriceSuccession.assign(all.get(which), all, start);
    for (int day = 0; day < 200; day++) {
      LocalDate date = DAY.plusDays(day);
      long inForce = all.stream().filter(price -> price.isInForce(date)).count();
      assertThat(inForce).as(date.toString()).isLessThanOrEqualTo(1);
    }
    assertThat(all.get(which).isInForce(start)).isTrue();
  }
}
