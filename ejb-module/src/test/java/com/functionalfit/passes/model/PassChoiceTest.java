package com.functionalfit.passes.model;

import static com.functionalfit.passes.model.Passes.FIRST;
import static com.functionalfit.passes.model.Passes.sold;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PASS-4")
class PassChoiceTest {

  private final LocalDate day = FIRST.plusDays(2);

  @Test
  @DisplayName("PASS-4: the pass that ends first pays")
  void choosesEarliestEnd() {
    Pass late = sold(1, 5, 60);
    Pass early = sold(2, 5, 30);
    assertThat(PassChoice.choose(List.of(late, early), day, 1)).contains(early);
  }

  @Test
  @DisplayName("PASS-4: of two that end together the older one pays")
  void choosesLowestIdOfEquals() {
    Pass younger = sold(9, 5, 30);
    Pass older = sold(3, 5, 30);
    assertThat(PassChoice.choose(List.of(younger, older), day, 1)).contains(older);
  }

  @Test
  @Tag("PASS-3")
  @DisplayName("PASS-3: credits are never split over two passes")
  void neverSplitsCredits() {
    assertThat(PassChoice.choose(List.of(sold(1, 1, 30), sold(2, 1, 30)), day, 2)).isEmpty();
  }

  @Test
  @DisplayName("PASS-4: a pass with too few credits is passed over")
  void passesOverTooFewCredits() {
    Pass enough = sold(2, 2, 60);
    assertThat(PassChoice.choose(List.of(sold(1, 1, 30), enough), day, 2)).contains(enough);
  }

  @Test
  @Tag("PASS-3")
  @DisplayName("PASS-3: usable from the first through the last day")
  void isUsableOnBothEnds() {
    Pass pass = sold(1, 1, 30);
    LocalDate last = FIRST.plusDays(29);
    assertThat(pass.validUntil()).isEqualTo(last);
    assertThat(pass.isUsable(FIRST, 1)).isTrue();
    assertThat(pass.isUsable(last, 1)).isTrue();
    assertThat(pass.isUsable(FIRST.minusDays(1), 1)).isFalse();
    assertThat(pass.isUsable(last.plusDays(1), 1)).isFalse();
  }

  @Test
  @Tag("PASS-8")
  @DisplayName("PASS-8: a suspended pass is not usable, and is again when resumed")
  void suspendedIsNotUsable() {
    Pass pass = sold(1, 1, 30);
    pass.suspend();
    assertThat(pass.isUsable(day, 1)).isFalse();
    pass.resume();
    assertThat(pass.isUsable(day, 1)).isTrue();
  }
}
