package com.functionalfit.notifications;

import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.Status;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What became of a mail, in the log and at its message. */
@ApplicationScoped
class MailNotes {

  private static final Duration AGAIN = Duration.ofMillis(500);

  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private StudioClock clock;

  /**
   * The relay has taken the mail. Waits for a database that is away: what is not noted would be
   * sent again.
   */
  void sent(StoredMessage message, long logId, String messageId) {
    Instant now = clock.now();
    SureNote.write(
        () -> {
          log.sent(logId, messageId, now);
          messages.mark(message.id(), Status.SENT, now, null);
        },
        AGAIN);
    if (message.kind().map(MailKind::carriesLink).orElse(false)) {
      messages.forgetFacts(message.id());
    }
  }

  /**
   * A try has failed.
   *
   * @param isFinal whether the mail is given up
   */
  void failed(StoredMessage message, long logId, Exception failure, boolean isFinal) {
    String error = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    log.failed(logId, error, isFinal);
    if (isFinal) {
      messages.mark(message.id(), Status.FAILED, clock.now(), error);
    }
  }

  /** The recipient's side has refused the mail for good. */
  void refused(StoredMessage message, long logId, String error) {
    log.refused(logId, error);
    messages.mark(message.id(), Status.FAILED, clock.now(), error);
  }
}
