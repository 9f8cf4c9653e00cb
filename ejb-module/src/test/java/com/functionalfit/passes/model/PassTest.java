package com.functionalfit.passes.model;

import static com.functionalfit.passes.model.Passes.FIRST;
import static com.functionalfit.passes.model.Passes.sold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PASS-7")
class PassTest {

  private static final LocalDate AFTER = FIRST.plusDays(40);

  @Test
  @DisplayName("PASS-7: depleted when nothing is available and nothing held, active with a refund")
  void depletesAndRevives() {
    Pass pass = sold(1, 1, 30);
    pass.hold(1);
    assertThat(pass.status()).isEqualTo(Pass.ACTIVE);
    pass.consumeHeld(1);
    assertThat(pass.status()).isEqualTo(Pass.DEPLETED);
    pass.refund(1);
    assertThat(pass.status()).isEqualTo(Pass.ACTIVE);
  }

  @Test
  @DisplayName("PASS-7: an unlimited pass never depletes and counts nothing")
  void unlimitedNeverDepletes() {
    Pass pass = sold(1, null, 30);
    assertThat(pass.hold(2)).isEqualTo(new Movement(Movement.Type.HOLD, 2, 0, 0));
    pass.consumeHeld(2);
    assertThat(pass.status()).isEqualTo(Pass.ACTIVE);
    assertThat(pass.creditsAvailable()).isZero();
  }

  @Test
  @DisplayName("PASS-7: at the end what is available leaves and what is held stays")
  void expiresAvailableOnly() {
    Pass pass = sold(1, 5, 30);
    pass.hold(2);
    assertThat(pass.expire()).isEqualTo(new Movement(Movement.Type.EXPIRE, 3, -3, 0));
    assertThat(pass.status()).isEqualTo(Pass.EXPIRED);
    assertThat(pass.creditsHeld()).isEqualTo(2);
  }

  @Test
  @DisplayName("PASS-7: what comes back to an expired pass does not revive it")
  void releaseDoesNotRevive() {
    Pass pass = sold(1, 1, 30);
    pass.hold(1);
    pass.expire();
    pass.release(1);
    assertThat(pass.status()).isEqualTo(Pass.EXPIRED);
    pass.expire();
    assertThat(pass.creditsAvailable()).isZero();
  }

  @Test
  @Tag("PASS-8")
  @DisplayName("PASS-8: extending an expired pass revives it, shortening does not")
  void extendsExpired() {
    Pass pass = sold(1, 3, 30);
    pass.expire();
    pass.extend(FIRST.plusDays(35), AFTER);
    assertThat(pass.status()).isEqualTo(Pass.EXPIRED);
    pass.extend(AFTER, AFTER);
    pass.restore(3);
    assertThat(pass.status()).isEqualTo(Pass.ACTIVE);
    assertThat(pass.creditsAvailable()).isEqualTo(3);
    assertThat(pass.totalCredits()).isEqualTo(3);
  }

  @Test
  @Tag("PASS-6")
  @DisplayName("PASS-6: what was consumed still fits when it is refunded after an addition")
  void addsToTheTotal() {
    Pass pass = sold(1, 10, 30);
    pass.consume(7);
    pass.adjust(5);
    pass.refund(7);
    assertThat(pass.creditsAvailable()).isEqualTo(15);
    assertThat(pass.totalCredits()).isEqualTo(15);
  }

  @Test
  @Tag("PASS-6")
  @DisplayName("PASS-6: never more than the total, never below zero")
  void refusesWhatDoesNotFit() {
    Pass pass = sold(1, 2, 30);
    assertThatThrownBy(() -> pass.refund(1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> pass.hold(3)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> pass.consumeHeld(1)).isInstanceOf(IllegalStateException.class);
    assertThat(pass.creditsAvailable()).isEqualTo(2);
  }
}
