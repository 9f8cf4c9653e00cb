package com.functionalfit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PRIV-1: one form of a phone number")
class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "06 30 000 0001, +36300000001",
    "06-1/234-5678, +3612345678",
    "36 30 000 0001, +36300000001",
    "0036 30 000 0001, +36300000001",
    "+36 (30) 000-0001, +36300000001",
    "+43 1 234567, +431234567",
    "0043 1 234567, +431234567",
    "3612, 3612",
  })
  void normalises(String typed, String form) {
    assertThat(PhoneNumber.normalise(typed)).isEqualTo(form);
  }

  @Property
  @net.jqwik.api.Tag("PRIV-1")
  void everySpellingOfAHungarianNumberIsOneForm(
      @ForAll @NumericChars @StringLength(min = 8, max = 9) String national) {
    String form = PhoneNumber.normalise("+36" + national);
    assertThat(PhoneNumber.normalise("06 " + national)).isEqualTo(form);
    assertThat(PhoneNumber.normalise("36-" + national)).isEqualTo(form);
    assertThat(PhoneNumber.normalise("0036/" + national)).isEqualTo(form);
  }

  @Property
  @net.jqwik.api.Tag("PRIV-1")
  void normalisingTwiceChangesNothing(@ForAll @NumericChars String digits) {
    String form = PhoneNumber.normalise("+" + digits);
    assertThat(PhoneNumber.normalise(form)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12", "+", "06 30 abc", "nincs"})
  void refusesWhatIsNoNumber(String typed) {
    assertThat(PhoneNumber.isWellFormed(typed)).isFalse();
  }
}
