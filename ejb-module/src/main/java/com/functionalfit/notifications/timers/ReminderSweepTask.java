package com.functionalfit.notifications.timers;

import com.functionalfit.notifications.Reminders;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every hour: reminders that a gap left out (rule REM-3). */
@ApplicationScoped
class ReminderSweepTask implements TimerTask {

  private static final int MINUTE = 5;

  @Inject private Reminders reminders;

  @Override
  public String name() {
    return "reminder-sweep";
  }

  @Override
  public Cadence cadence() {
    return Cadence.hourlyAt(MINUTE);
  }

  @Override
  public String run(TimerSlot slot) {
    int told = 0;
    for (int hours : Reminders.KINDS) {
      told += reminders.sweep(hours, slot.plannedAt());
    }
    return told + " reminded";
  }
}
