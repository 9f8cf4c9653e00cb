package com.functionalfit.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUTH-3")
class PasswordRulesTest {

  private static final String EMAIL = "Anna@Example.com";

  @Property
  void takesEveryPasswordOfGoodLength(@ForAll @StringLength(min = 8, max = 64) String password) {
    assertThat(PasswordRules.problemOf(password, EMAIL))
        .isEqualTo(
            password.codePointCount(0, password.length()) < 8
                ? java.util.Optional.of(FieldError.TOO_SHORT)
                : java.util.Optional.empty());
  }

  @Property
  void refusesShortOnes(@ForAll @StringLength(max = 7) String password) {
    assertThat(PasswordRules.problemOf(password, EMAIL)).contains(FieldError.TOO_SHORT);
  }

  @Test
  void knowsBothEnds() {
    assertThat(PasswordRules.problemOf("x".repeat(7), EMAIL)).contains(FieldError.TOO_SHORT);
    assertThat(PasswordRules.problemOf("x".repeat(8), EMAIL)).isEmpty();
    assertThat(PasswordRules.problemOf("x".repeat(128), EMAIL)).isEmpty();
    assertThat(PasswordRules.problemOf("x".repeat(129), EMAIL)).contains(FieldError.TOO_LONG);
    assertThat(PasswordRules.problemOf(null, EMAIL)).contains(FieldError.REQUIRED);
  }

  @Test
  void countsCharactersAndNotCodeUnits() {
    assertThat(PasswordRules.problemOf("🏋".repeat(7), EMAIL)).contains(FieldError.TOO_SHORT);
    assertThat(PasswordRules.problemOf("🏋".repeat(128), EMAIL)).isEmpty();
  }

  @Test
  void refusesTheAddressInAnySpelling() {
    assertThat(PasswordRules.problemOf("aNNa@eXample.COM", EMAIL)).contains(FieldError.SAME);
    assertThatThrownBy(() -> PasswordRules.check("newPassword", "anna@example.com", EMAIL))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("newPassword", FieldError.SAME)));
  }
}
