package com.functionalfit.privacy.jobs;

import com.functionalfit.privacy.PrivacyJobs;
import com.functionalfit.privacy.PrivacyJobs.RequestId;
import com.functionalfit.privacy.PrivacyWork;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.RowMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a copy of a person's data. */
@ApplicationScoped
class MakeCopy implements JobHandler<RequestId> {

  @Inject private PrivacyWork work;

  @Override
  public JobType<RequestId> type() {
    return PrivacyJobs.EXPORT;
  }

  @Override
  public void onJob(Job<RequestId> job) {
    try {
      work.makeCopy(job.payload().requestId());
    } catch (RowMissing e) {
      throw e;
    } catch (RuntimeException e) {
      if (!type().retry().orElseThrow().allowsRetryAfter(job.attempt())) {
        work.fail(job.payload().requestId());
      }
      throw e;
    }
  }
}
