package com.functionalfit.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.accounts.model.AccountEntry.About;
import com.functionalfit.accounts.model.AccountRepository.Rest;
import com.functionalfit.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Any history of one account: money is used once, oldest first, and nothing is lost. */
@Tag("ACC-2")
class AllotmentProperties {

  private static final Money NONE = Money.zero("HUF");

  private record Step(boolean isCharge, int cents) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.integers().between(1, 1_000_000))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  @Property
  void openChargesAndFreeCreditAreTheBalance(@ForAll("histories") List<Step> history) {
    Map<AccountEntry, Money> open = new LinkedHashMap<>();
    Map<AccountEntry, Money> free = new LinkedHashMap<>();
    Money balance = NONE;
    for (Step step : history) {
      Money amount = new Money(BigDecimal.valueOf(step.cents(), 2), "HUF");
      balance = step.isCharge() ? balance.plus(amount) : balance.minus(amount);
      Money left = step.isCharge() ? settle(amount, free) : settle(amount, open);
      (step.isCharge() ? open : free).put(entry(step.isCharge(), amount), left);
      assertThat(sum(open).minus(sum(free))).isEqualTo(balance);
      assertThat(sum(open).isZero() || sum(free).isZero())
          .as("no credit lies idle beside an open charge")
          .isTrue();
    }
  }

  @Property
  void sharesNeverExceedWhatIsThere(@ForAll("histories") List<Step> history) {
    List<Rest> rests =
        history.stream()
            .map(step -> new Money(BigDecimal.valueOf(step.cents(), 2), "HUF"))
            .map(amount -> new Rest(entry(true, amount), amount))
            .toList();
    Money amount = Money.of("7500.50", "HUF");
    List<Allotment.Share> shares = Allotment.spread(amount, rests);
    Money used = shares.stream().map(Allotment.Share::amount).reduce(NONE, Money::plus);
    Money there = rests.stream().map(Rest::rest).reduce(NONE, Money::plus);
    assertThat(used).isEqualTo(amount.min(there));
    for (int i = 0; i < shares.size(); i++) {
      assertThat(shares.get(i).entry()).isSameAs(rests.get(i).entry());
      assertThat(shares.get(i).amount()).isLessThanOrEqualTo(rests.get(i).rest());
      assertThat(shares.get(i).isWhole() || i == shares.size() - 1)
          .as("only the last one is paid in part")
          .isTrue();
    }
  }

  /** Uses up the other side; answers what could not be met. */
  private static Money settle(Money amount, Map<AccountEntry, Money> others) {
    List<Rest> rests = new ArrayList<>();
    others.forEach(
        (entry, rest) -> {
          if (rest.isPositive()) {
            rests.add(new Rest(entry, rest));
          }
        });
    Money left = amount;
    for (Allotment.Share share : Allotment.spread(amount, rests)) {
      Money before = others.get(share.entry());
      assertThat(share.amount()).isLessThanOrEqualTo(before);
      others.put(share.entry(), before.minus(share.amount()));
      left = left.minus(share.amount());
    }
    return left;
  }

  private static AccountEntry entry(boolean isCharge, Money amount) {
    return new AccountEntry(
        1,
        isCharge ? AccountEntry.Type.CHARGE : AccountEntry.Type.PAYMENT,
        isCharge ? amount : amount.negated(),
        new About(null, null, null, null, null),
        null,
        "test",
        Instant.EPOCH);
  }

  private static Money sum(Map<AccountEntry, Money> rests) {
    return rests.values().stream().reduce(NONE, Money::plus);
  }
}
