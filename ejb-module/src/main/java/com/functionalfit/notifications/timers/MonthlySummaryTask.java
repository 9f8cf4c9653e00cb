package com.functionalfit.notifications.timers;

import com.functionalfit.notifications.MonthlySummaries;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.YearMonth;

/** On the first of a month: the numbers of the month before. */
@ApplicationScoped
class MonthlySummaryTask implements TimerTask {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private MonthlySummaries summaries;
  @Inject private StudioClock clock;

  @Override
  public String name() {
    return "monthly-summary";
  }

  @Override
  public Cadence cadence() {
    return Cadence.monthlyAt(MORNING);
  }

  @Override
  public String run(TimerSlot slot) {
    YearMonth before = YearMonth.from(clock.wallClockOf(slot.plannedAt())).minusMonths(1);
    return summaries.send(before) + " written";
  }
}
