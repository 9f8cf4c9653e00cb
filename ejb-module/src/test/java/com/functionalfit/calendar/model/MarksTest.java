package com.functionalfit.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.calendar.model.FeedRow.Marks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, none",
    "0, 0, 3, none",
    "1, 0, 2, partial",
    "0, 1, 1, partial",
    "2, 0, 0, attended",
    "0, 2, 0, no_show",
    "1, 1, 0, mixed"
  })
  @DisplayName("How far attendance is recorded, in one word")
  void summarizes(int attended, int missed, int open, String word) {
    assertThat(new Marks(attended, missed, open).summary()).isEqualTo(word);
  }
}
