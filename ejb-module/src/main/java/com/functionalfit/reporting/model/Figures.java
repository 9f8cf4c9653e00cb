package com.functionalfit.reporting.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Figures read from the tables; each method is a constant number of statements. */
public interface Figures {

  /** The spans figures are about; starts are inclusive, ends exclusive. */
  record Spans(
      Instant now,
      Instant todayStart,
      Instant todayEnd,
      Instant weekStart,
      Instant weekEnd,
      Instant monthAgo,
      Instant weekAhead) {}

  /** Figures over sessions that are not cancelled. */
  record Sessions(
      long today,
      long weekMinutes,
      long upcoming,
      long lastMonth,
      long lastMonthIndividual,
      long activeClients,
      long todayBookings,
      long unresolved) {}

  /** Counts of recorded attendance. */
  record Attendance(long attended, long noShow) {

    public BigDecimal rate() {
      return Rates.percent(attended, attended + noShow);
    }
  }

  /** A trainer with the number of their sessions. */
  record TrainerCount(long id, String name, long sessions) {}

  /** Counts of what the studio consists of. */
  record Studio(
      long users,
      long rooms,
      long templatesWithoutPrice,
      long failedJobs,
      BigDecimal openReceivables) {}

  /**
   * Figures over the sessions of a trainer.
   *
   * @param staffId null for everybody's
   */
  Sessions sessions(Long staffId, Spans spans);

  /** Everybody's attendance in sessions that started in a span. */
  Attendance attendance(Instant from, Instant until);

  /** Trainers with the most sessions in a span, most first. */
  List<TrainerCount> topTrainers(Instant from, Instant until, int limit);

  Studio studio();
}
