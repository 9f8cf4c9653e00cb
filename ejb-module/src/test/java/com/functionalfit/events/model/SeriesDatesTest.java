package com.functionalfit.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.schedule.Recurrence;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REC-4")
class SeriesDatesTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 18, 0);
  private static final SeriesDates STAFF = new SeriesDates(SeriesDates.STAFF_DAYS);

  private static Recurrence rule(String text) {
    return Recurrence.of(START, text, List.of(), List.of());
  }

  private static void refuses(SeriesDates dates, String rule, String code) {
    assertThatThrownBy(() -> dates.of(rule(rule)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.errors()).containsExactly(new FieldError("rrule", code)));
  }

  @Test
  void makesAllStartsAtOnce() {
    assertThat(STAFF.of(rule("FREQ=WEEKLY;COUNT=3")))
        .containsExactly(START, START.plusWeeks(1), START.plusWeeks(2));
    assertThat(STAFF.of(rule("FREQ=DAILY;COUNT=366"))).hasSize(366);
  }

  @Test
  void refusesWhatIsTooLong() {
    refuses(STAFF, "FREQ=WEEKLY", FieldError.SERIES_TOO_LONG);
    refuses(STAFF, "FREQ=DAILY;COUNT=367", FieldError.SERIES_TOO_LONG);
    refuses(STAFF, "FREQ=DAILY;INTERVAL=366;COUNT=2", FieldError.SERIES_TOO_LONG);
    SeriesDates admin = new SeriesDates(SeriesDates.ADMIN_DAYS);
    assertThat(admin.of(rule("FREQ=DAILY;COUNT=400"))).hasSize(400);
    refuses(admin, "FREQ=DAILY;COUNT=401", FieldError.SERIES_TOO_LONG);
  }

  @Test
  void refusesWhatNeverComes() {
    assertThatThrownBy(
            () -> STAFF.of(Recurrence.of(START, "FREQ=DAILY;COUNT=1", List.of(START), List.of())))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("rrule", FieldError.NOTHING_TO_CREATE)));
  }
}
