package com.functionalfit.privacy.jobs;

import com.functionalfit.privacy.PrivacyJobs;
import com.functionalfit.privacy.PrivacyJobs.RequestId;
import com.functionalfit.privacy.PrivacyWork;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.RetryLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets a person who was told that they will be. */
@ApplicationScoped
class ErasePerson implements JobHandler<RequestId> {

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int PATIENT_TRIES = 3;

  @Inject private PrivacyWork work;

  @Override
  public JobType<RequestId> type() {
    return PrivacyJobs.ERASE;
  }

  /** A mail that does not leave for minutes must not keep the person's data alive. */
  @Override
  public void onJob(Job<RequestId> job) {
    long requestId = job.payload().requestId();
    if (job.attempt() <= PATIENT_TRIES && work.isMailPending(requestId)) {
      throw new RetryLater("Mails to the person are on their way", PAUSE);
    }
    work.erase(requestId);
  }
}
