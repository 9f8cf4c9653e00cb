package com.functionalfit.notifications.jobs;

import com.functionalfit.notifications.TestMails;
import com.functionalfit.notifications.TestMails.TestId;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends one test mail. */
@ApplicationScoped
class SendTestMail implements JobHandler<TestId> {

  @Inject private TestMails tests;

  @Override
  public JobType<TestId> type() {
    return TestMails.TEST;
  }

  @Override
  public void onJob(Job<TestId> job) {
    tests.deliver(job.payload().logId());
  }
}
