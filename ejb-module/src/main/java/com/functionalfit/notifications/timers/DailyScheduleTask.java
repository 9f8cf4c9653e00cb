package com.functionalfit.notifications.timers;

import com.functionalfit.notifications.DailySchedules;
import com.functionalfit.notifications.DailySchedules.Round;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** Every hour: in the hour the studio chose, everybody's day (rule REM-4). */
@ApplicationScoped
class DailyScheduleTask implements TimerTask {

  @Inject private DailySchedules schedules;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  @Override
  public String name() {
    return "daily-schedule";
  }

  @Override
  public Cadence cadence() {
    return Cadence.hourlyAt(0);
  }

  @Override
  public String run(TimerSlot slot) {
    LocalDateTime local = clock.wallClockOf(slot.plannedAt());
    if (local.getHour() != settings.get(SettingKey.DAILY_SCHEDULE_HOUR)) {
      return null;
    }
    Round round = schedules.send(local.toLocalDate());
    return "%d written, %d had theirs".formatted(round.queued(), round.skipped());
  }
}
