package com.functionalfit.notifications;

import com.functionalfit.notifications.model.LoggedMails;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.MailLog.Logged;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.Status;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** The mails that were sent, and those that were not, for administrators (mail, section 6). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EmailLogService {

  private static final String FAILED = "failed";

  @Inject private MailLog log;
  @Inject private LoggedMails mails;
  @Inject private Messages messages;
  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;

  /** Mails, the latest first. */
  public Page<LoggedMail> list(MailFilter filter, PageRequest page) {
    return mails.list(filter, page);
  }

  /**
   * Sends a failed mail again, rendered from the present state.
   *
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when it did not fail, or its link has ended
   */
  public void resend(long id) {
    Logged entry = log.find(id).orElseThrow(Refusal::notFound);
    StoredMessage message =
        entry.notificationId() == null ? null : messages.find(entry.notificationId()).orElse(null);
    if (!FAILED.equals(entry.status()) || message == null || isOver(message)) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION, Map.of("from", entry.status(), "to", "queued"));
    }
    log.requeue(id);
    messages.mark(message.id(), Status.PENDING, null, null);
    desk.sendAgain(message.id(), clock.now().toEpochMilli());
  }

  /** A test is not sent again, nor a link that has ended. */
  private boolean isOver(StoredMessage message) {
    Object expiresAt = message.facts().get("expires_at");
    boolean isTest = message.facts().containsKey("html");
    boolean hasEnded =
        MailKind.find(message.slug()).map(MailKind::carriesLink).orElse(false)
            && (expiresAt == null || !Instant.parse(expiresAt.toString()).isAfter(clock.now()));
    return isTest || hasEnded;
  }
}
