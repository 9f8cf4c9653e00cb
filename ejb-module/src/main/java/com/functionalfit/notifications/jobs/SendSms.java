package com.functionalfit.notifications.jobs;

import com.functionalfit.notifications.SmsChannel;
import com.functionalfit.notifications.SmsChannel.SmsId;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Sends one text message. */
@ApplicationScoped
class SendSms implements JobHandler<SmsId> {

  @Inject private SmsChannel channel;

  @Override
  public JobType<SmsId> type() {
    return SmsChannel.SEND;
  }

  @Override
  public void onJob(Job<SmsId> job) throws IOException, InterruptedException {
    channel.deliver(job.payload().notificationId());
  }
}
