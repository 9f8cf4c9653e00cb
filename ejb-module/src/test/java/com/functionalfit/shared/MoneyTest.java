package com.functionalfit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final long MAX = 1_000_000_000_000L;

  @Property
  void roundsHalfUpToTwoDecimalsLikeWholeNumbersDo(
      @ForAll @LongRange(min = -MAX, max = MAX) long thousandths) {
    long cents = Long.signum(thousandths) * ((Math.abs(thousandths) + 5) / 10);

    assertThat(new Money(BigDecimal.valueOf(thousandths, 3), "HUF")).isEqualTo(cents(cents));
  }

  @Property
  void addsAndSubtractsLikeCents(
      @ForAll @LongRange(min = -MAX, max = MAX) long left,
      @ForAll @LongRange(min = -MAX, max = MAX) long right) {
    assertThat(cents(left).plus(cents(right))).isEqualTo(cents(left + right));
    assertThat(cents(left).minus(cents(right))).isEqualTo(cents(left - right));
    assertThat(cents(left).min(cents(right))).isEqualTo(cents(Math.min(left, right)));
    assertThat(cents(left).compareTo(cents(right))).isEqualTo(Long.compare(left, right));
  }

  @Property
  void hasOneSign(@ForAll @LongRange(min = -2, max = 2) long cents) {
    assertThat(cents(cents).isPositive()).isEqualTo(cents > 0);
    assertThat(cents(cents).isNegative()).isEqualTo(cents < 0);
    assertThat(cents(cents).isZero()).isEqualTo(cents == 0);
    assertThat(cents(cents).negated()).isEqualTo(cents(-cents));
  }

  @Test
  void equalsAnAmountWrittenWithFewerDecimals() {
    assertThat(Money.of("10", "HUF")).isEqualTo(Money.of("10.00", "HUF"));
    assertThat(Money.zero("HUF")).isEqualTo(Money.of("0.004", "HUF"));
  }

  @Test
  void refusesToCombineCurrencies() {
    Money forints = Money.of("1", "HUF");
    Money euros = Money.of("1", "EUR");

    assertThatThrownBy(() -> forints.plus(euros)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forints.minus(euros)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forints.compareTo(euros)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HU", "huf", "HUFF", "H1F"})
  void refusesWhatIsNoCurrencyCode(String currency) {
    assertThatThrownBy(() -> Money.of("1", currency)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Money cents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2), "HUF");
  }
}
