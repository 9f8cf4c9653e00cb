package com.functionalfit.batch.chores;

import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.batch.Chore.Terms;
import com.functionalfit.platform.time.StudioClock;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Finds the chore of a step, and gathers what the steps of an execution have to say. */
@ApplicationScoped
class Chores {

  private static final Logger LOG = Logger.getLogger(Chores.class);

  @Inject @Any private Instance<Chore> all;
  @Inject private StudioClock clock;

  /** What an execution says in the end, so far. */
  private record Summary(String words, long findings) {}

  Chore get(String name) {
    return all.stream()
        .filter(chore -> chore.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no chore " + name));
  }

  Terms terms(String date, String fullHistory) {
    return new Terms(
        date == null || date.isBlank() ? clock.today() : LocalDate.parse(date),
        Boolean.parseBoolean(fullHistory));
  }

  /** Adds a step's words to the exit status of the execution. */
  void tell(JobContext job, String words, long found) {
    Summary before = job.getTransientUserData() instanceof Summary summary ? summary : null;
    Summary now =
        before == null
            ? new Summary(words, found)
            : new Summary(before.words() + ", " + words, before.findings() + found);
    job.setTransientUserData(now);
    job.setExitStatus(
        now.findings() == 0 ? now.words() : now.words() + "; findings: " + now.findings());
    if (found > 0) {
      LOG.errorf("%s found %d differences; see execution %d", words, found, job.getExecutionId());
    }
  }
}
