package com.functionalfit.notifications;

import com.functionalfit.notifications.model.ChannelChoices;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.SmsGateway;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.RowMissing;
import com.functionalfit.queue.SendOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Text messages to those who chose them: the subject line of the mail. */
@ApplicationScoped
public class SmsChannel implements Channel {

  /** Sends one text message. */
  public static final JobType<SmsId> SEND =
      JobType.of("sms.send", QueueName.NOTIFICATIONS, SmsId.class)
          .retrying(RetryPolicy.after(3, 15, 30, 60))
          .within(Duration.ofSeconds(60));

  @Inject private ChannelChoices choices;
  @Inject private SmsGateway gateway;
  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private JobQueue queue;

  /** Payload of {@link #SEND}. */
  public record SmsId(long notificationId) {}

  @Override
  public String name() {
    return "sms";
  }

  @Override
  @Transactional
  public void tell(long notificationId, long userId) {
    if (gateway.isAvailable() && choices.of(userId).sms()) {
      queue.send(SEND, new SmsId(notificationId), SendOptions.once("sms:" + notificationId));
    }
  }

  /**
   * Hands a message over; does nothing when the person changed their mind or has no number any
   * more. Called outside of a transaction.
   *
   * @throws RowMissing when there is no such message
   * @throws IOException when it may work later
   */
  public void deliver(long notificationId) throws IOException, InterruptedException {
    StoredMessage message =
        messages
            .find(notificationId)
            .orElseThrow(() -> new RowMissing("notification", notificationId));
    long userId = message.recipient().userId();
    Optional<String> phone = choices.phoneOf(userId);
    if (phone.isEmpty() || !choices.of(userId).sms()) {
      return;
    }
    String text =
        log.subjectOf(notificationId)
            .orElseThrow(() -> new RowMissing("mail of notification", notificationId));
    gateway.send(phone.get(), text, "notification-" + notificationId);
  }
}
