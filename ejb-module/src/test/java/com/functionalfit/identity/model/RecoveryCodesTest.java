package com.functionalfit.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUTH-12")
class RecoveryCodesTest {

  @Test
  void makesTenDifferentOnes() {
    List<String> codes = RecoveryCodes.create();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
  }

  @Test
  void readsThemAsPeopleTypeThem() {
    String code = RecoveryCodes.create().get(0);
    String typed = " " + code.replace("-", "  ").toLowerCase(Locale.ROOT);
    assertThat(RecoveryCodes.hash(typed)).isEqualTo(RecoveryCodes.hash(code));
    assertThat(RecoveryCodes.hash(code)).hasSize(64).doesNotContain(code);
  }
}
