package com.functionalfit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class MoneyProperties {

  @Property
  void keepsTwoDecimalsRoundedHalfUp(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(5) BigDecimal amount) {
    assertThat(new Money(amount, "HUF").amount())
        .isEqualTo(amount.setScale(2, RoundingMode.HALF_UP));
  }

  @Property
  void addingAndSubtractingIsNeutral(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal first,
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal second) {
    Money one = new Money(first, "EUR");
    Money other = new Money(second, "EUR");
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    assertThat(one.negated().negated()).isEqualTo(one);
    assertThat(one.min(other)).isLessThanOrEqualTo(one).isLessThanOrEqualTo(other);
  }

  @Example
  void halfACentGoesAwayFromZero() {
    assertThat(Money.of("10.005", "HUF")).isEqualTo(Money.of("10.01", "HUF"));
    assertThat(Money.of("-10.005", "HUF")).isEqualTo(Money.of("-10.01", "HUF"));
  }
}
