package com.functionalfit.housekeeping;

import com.functionalfit.queue.JobHousekeeping;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;

/** Every night: removes failed jobs nobody has looked after for long. */
@ApplicationScoped
class FailedJobsTask implements TimerTask {

  private static final LocalTime AT = LocalTime.of(1, 0);

  @Inject private JobHousekeeping jobs;
  @Inject private StudioSettings settings;

  @Override
  public String name() {
    return "failed-jobs";
  }

  @Override
  public Cadence cadence() {
    return Cadence.dailyAt(AT);
  }

  @Override
  public String run(TimerSlot slot) {
    int hours = settings.get(SettingKey.FAILED_JOB_RETENTION_HOURS);
    return jobs.removeFailed(Duration.ofHours(hours)) + " removed";
  }
}
