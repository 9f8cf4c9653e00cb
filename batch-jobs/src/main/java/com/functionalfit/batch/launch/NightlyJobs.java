package com.functionalfit.batch.launch;

import com.functionalfit.studio.StudioSettings;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The jobs that run by themselves, as timer tasks. */
@ApplicationScoped
class NightlyJobs {

  @Inject private JobCatalogue catalogue;
  @Inject private StudioSettings settings;
  @Inject private TimedExecution execution;

  @Produces
  @ApplicationScoped
  TimerTask classGeneration() {
    return new JobTask("class-generation");
  }

  @Produces
  @ApplicationScoped
  TimerTask passExpiry() {
    return new JobTask("pass-expiry");
  }

  @Produces
  @ApplicationScoped
  TimerTask cleanup() {
    return new JobTask("cleanup");
  }

  @Produces
  @ApplicationScoped
  TimerTask verify() {
    return new JobTask("ledger-verify");
  }

  /** One job by its timer. */
  private final class JobTask implements TimerTask {

    private final JobDefinition job;

    JobTask(String name) {
      this.job = catalogue.get(name);
    }

    @Override
    public String name() {
      return job.task().name();
    }

    @Override
    public Cadence cadence() {
      return job.task().cadence().apply(settings);
    }

    @Override
    public String run(TimerSlot slot) throws Exception {
      return execution.run(job.name(), slot);
    }
  }
}
