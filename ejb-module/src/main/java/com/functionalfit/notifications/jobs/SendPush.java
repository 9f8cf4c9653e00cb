package com.functionalfit.notifications.jobs;

import com.functionalfit.notifications.PushChannel;
import com.functionalfit.notifications.PushChannel.PushId;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Sends one notification to one browser. */
@ApplicationScoped
class SendPush implements JobHandler<PushId> {

  @Inject private PushChannel channel;

  @Override
  public JobType<PushId> type() {
    return PushChannel.SEND;
  }

  @Override
  public void onJob(Job<PushId> job) throws IOException, InterruptedException {
    channel.deliver(job.payload());
  }
}
