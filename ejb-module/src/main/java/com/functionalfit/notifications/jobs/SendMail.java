package com.functionalfit.notifications.jobs;

import com.functionalfit.notifications.MailDelivery;
import com.functionalfit.notifications.MessageDesk;
import com.functionalfit.notifications.MessageDesk.MessageId;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

/** Sends one message. */
@ApplicationScoped
class SendMail implements JobHandler<MessageId> {

  @Inject private MailDelivery delivery;

  @Override
  public JobType<MessageId> type() {
    return MessageDesk.SEND;
  }

  @Override
  public void onJob(Job<MessageId> job) throws MessagingException {
    delivery.deliver(job.payload().notificationId(), job.isLastTry());
  }
}
