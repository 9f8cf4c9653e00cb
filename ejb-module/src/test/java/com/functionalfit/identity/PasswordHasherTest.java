package com.functionalfit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUTH-3")
class PasswordHasherTest {

  private final PasswordHasher hasher = new PasswordHasher(2);

  @Test
  void hashesWithArgon2idAtTheRequiredCost() {
    assertThat(hasher.hash("correct horse"))
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{20,}\\$[^$]{40,}");
  }

  @Test
  void saltsEveryHash() {
    assertThat(hasher.hash("correct horse")).isNotEqualTo(hasher.hash("correct horse"));
  }

  @Test
  void knowsTheRightPasswordFromAWrongOne() {
    String hash = hasher.hash("árvíztűrő tükörfúrógép");
    assertThat(hasher.matches("árvíztűrő tükörfúrógép", hash)).isTrue();
    assertThat(hasher.matches("árvíztűrő tükörfúrógéP", hash)).isFalse();
  }

  @Test
  @Tag("AUTH-5")
  void worksForNobodyTooButNeverMatches() {
    assertThat(hasher.matches("nobody's password", null)).isFalse();
  }
}
