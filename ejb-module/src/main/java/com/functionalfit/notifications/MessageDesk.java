package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.SendOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Takes messages with the change they tell of, and lets them go when it is committed. */
@ApplicationScoped
public class MessageDesk {

  /** Sends one message. */
  public static final JobType<MessageId> SEND =
      JobType.of("mail.send", QueueName.NOTIFICATIONS, MessageId.class)
          .retrying(RetryPolicy.after(3, 15, 30, 60))
          .within(Duration.ofSeconds(60));

  @Inject private Messages messages;
  @Inject private JobQueue queue;

  /** Payload of {@link #SEND}. */
  public record MessageId(long notificationId) {}

  /** Writes a message for a user's account; false when it was written before. */
  boolean tellUser(long userId, Message message) {
    return sendNow(messages.addForUser(userId, message), message);
  }

  /** Writes a message for a client; false when there is no account, or it was written before. */
  boolean tellClient(long clientId, Message message) {
    return sendNow(messages.addForClient(clientId, message), message);
  }

  /** Writes a message for a trainer. */
  boolean tellStaff(long staffId, Message message) {
    return sendNow(messages.addForStaff(staffId, message), message);
  }

  /** Lets held messages go whose time has come; in the caller's transaction. */
  int release(Instant now, int limit) {
    List<Long> due = messages.release(now, limit);
    due.forEach(id -> send(id, "mail:" + id));
    return due.size();
  }

  /** Sends a message once more; {@code attempt} tells repetitions apart. */
  void sendAgain(long id, long attempt) {
    send(id, "mail:" + id + ":" + attempt);
  }

  private boolean sendNow(OptionalLong id, Message message) {
    if (id.isPresent() && message.heldUntil() == null) {
      send(id.getAsLong(), "mail:" + id.getAsLong());
    }
    return id.isPresent();
  }

  private void send(long id, String key) {
    queue.send(SEND, new MessageId(id), SendOptions.once(key));
  }
}
