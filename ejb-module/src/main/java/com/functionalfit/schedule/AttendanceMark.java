package com.functionalfit.schedule;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What somebody records about a person's place in a session (rule CHK-1). */
public enum AttendanceMark {
  ATTENDED,
  NO_SHOW,
  /** Takes a recorded attendance back. */
  UNMARKED;

  /** Attended may be recorded this long before the start. */
  private static final Duration EARLY_ARRIVAL = Duration.ofMinutes(60);

  /** First moment the mark may be recorded; corrections back to unmarked are always open. */
  public Instant opensAt(Instant startsAt) {
    return switch (this) {
      case ATTENDED -> startsAt.minus(EARLY_ARRIVAL);
      case NO_SHOW -> startsAt;
      case UNMARKED -> Instant.MIN;
    };
  }

  /**
   * Refuses a check-in none of whose marks may be recorded yet.
   *
   * @param marks at least one
   * @throws Refusal TOO_EARLY with {@code opensAt}
   */
  public static void requireOpen(Collection<AttendanceMark> marks, Instant startsAt, Instant now) {
    Instant opensAt =
        marks.stream().map(mark -> mark.opensAt(startsAt)).min(Instant::compareTo).orElseThrow();
    if (now.isBefore(opensAt)) {
      throw new Refusal(ProblemCode.TOO_EARLY, Map.of("opensAt", opensAt));
    }
  }
}
