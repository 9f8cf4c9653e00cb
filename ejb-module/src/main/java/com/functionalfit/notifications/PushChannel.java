package com.functionalfit.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.notifications.model.ChannelChoices;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.PushAddress;
import com.functionalfit.notifications.model.PushGateway;
import com.functionalfit.notifications.model.PushGateway.SubscriptionGone;
import com.functionalfit.notifications.model.PushSubscriptions;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.RowMissing;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Notifications in the browsers of those who chose them: the subject line of the mail. */
@ApplicationScoped
public class PushChannel implements Channel {

  /** Sends one notification to one browser. */
  public static final JobType<PushId> SEND =
      JobType.of("push.send", QueueName.NOTIFICATIONS, PushId.class)
          .retrying(RetryPolicy.after(3, 15, 30, 60))
          .within(Duration.ofSeconds(60));

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private ChannelChoices choices;
  @Inject private PushSubscriptions subscriptions;
  @Inject private PushGateway gateway;
  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private StudioSettings settings;
  @Inject private JobQueue queue;

  /** Payload of {@link #SEND}. */
  public record PushId(long notificationId, long subscriptionId) {}

  @Override
  public String name() {
    return "web push";
  }

  @Override
  @Transactional
  public void tell(long notificationId, long userId) {
    if (gateway.publicKey().isEmpty() || !choices.of(userId).webPush()) {
      return;
    }
    for (long id : subscriptions.listOf(userId)) {
      queue.send(
          SEND,
          new PushId(notificationId, id),
          SendOptions.once("push:" + notificationId + ":" + id));
    }
  }

  /**
   * Sends a notification; does nothing when the person changed their mind or the browser has gone.
   * Called outside of a transaction.
   *
   * @throws RowMissing when there is no such message
   * @throws PermanentFailure when the push service refused it
   * @throws IOException when it may work later
   */
  public void deliver(PushId push) throws IOException, InterruptedException {
    long id = push.notificationId();
    StoredMessage message = messages.find(id).orElseThrow(() -> new RowMissing("notification", id));
    long userId = message.recipient().userId();
    Optional<PushAddress> address = subscriptions.find(userId, push.subscriptionId());
    if (address.isEmpty() || !choices.of(userId).webPush()) {
      return;
    }
    byte[] content = content(id);
    try {
      gateway.send(address.get(), topic(id), content);
      subscriptions.note(push.subscriptionId(), null);
    } catch (SubscriptionGone e) {
      subscriptions.remove(userId, push.subscriptionId());
    } catch (PermanentFailure | IOException e) {
      subscriptions.note(push.subscriptionId(), e.getMessage());
      throw e;
    }
  }

  private byte[] content(long notificationId) {
    String line =
        log.subjectOf(notificationId)
            .orElseThrow(() -> new RowMissing("mail of notification", notificationId));
    Map<String, String> content =
        Map.of(
            "title",
            settings.get(SettingKey.EMAIL_COMPANY_NAME),
            "body",
            line,
            "url",
            "/bookings",
            "tag",
            topic(notificationId));
    try {
      return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A notification cannot be written", e);
    }
  }

  /** The same for every try, so that a copy takes the place of the first one. */
  private static String topic(long notificationId) {
    return "notification-" + notificationId;
  }
}
