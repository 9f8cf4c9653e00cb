package com.functionalfit.notifications.timers;

import com.functionalfit.notifications.Reminders;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every quarter of an hour: reminders of what starts in 24 and in 2 hours (rule REM-1). */
@ApplicationScoped
class RemindersTask implements TimerTask {

  private static final int MINUTES = 15;

  @Inject private Reminders reminders;

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public Cadence cadence() {
    return Cadence.everyMinutes(MINUTES);
  }

  @Override
  public String run(TimerSlot slot) {
    int told = 0;
    for (int hours : Reminders.KINDS) {
      told += reminders.remind(hours, slot.plannedAt());
    }
    return told + " reminded";
  }
}
