package com.functionalfit.notifications;

import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.Recipient;
import com.functionalfit.notifications.model.Messages.Status;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.RenderedMail;
import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.Templates;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RowMissing;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends one message: looks whether the matter still stands, renders it from the present state,
 * hands it over and notes what became of it. Called outside of a transaction; each note is one of
 * its own, so that no lock is held while the relay takes its time.
 */
@ApplicationScoped
public class MailDelivery {

  private static final Logger LOG = Logger.getLogger(MailDelivery.class);
  private static final String FALLBACK = "hu";

  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private Templates templates;
  @Inject private MessageValues values;
  @Inject private TemplateRenderer renderer;
  @Inject private MailTransport transport;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;
  @Inject private Channels channels;
  @Inject private CalendarEntries entries;
  @Inject private MailNotes notes;
  @Inject private MessageIds ids;

  /**
   * Sends a message that waits; does nothing when it was sent or called off.
   *
   * @param isLastTry whether a failure is final
   * @throws PermanentFailure when the address was refused
   * @throws MessagingException when the relay cannot be reached or asks to come back
   */
  public void deliver(long id, boolean isLastTry) throws MessagingException {
    StoredMessage message = messages.find(id).orElseThrow(() -> new RowMissing("notification", id));
    if (message.status() != Status.PENDING && message.status() != Status.FAILED) {
      return;
    }
    Optional<SessionFacts> session = values.session(message);
    if (!stands(message, session)) {
      messages.mark(id, Status.CANCELLED, clock.now(), "The matter does not stand any more");
      return;
    }
    Recipient to = recipient(message);
    if (to.isSuspended() && !isSecurity(message)) {
      messages.mark(id, Status.CANCELLED, clock.now(), "The account is suspended");
      return;
    }
    Optional<EmailTemplate> template = template(message.slug(), to.locale());
    if (template.isEmpty()) {
      suppress(message, to);
      return;
    }
    send(message, session, to, template.get(), isLastTry);
  }

  private void send(
      StoredMessage message,
      Optional<SessionFacts> session,
      Recipient to,
      EmailTemplate template,
      boolean isLastTry)
      throws MessagingException {
    String locale = template.locale();
    Map<String, Object> filled = values.of(message, to, session, locale);
    RenderedMail mail = renderer.render(template.slug(), locale, template.content(), filled);
    long logId =
        log.attempt(
            new MailLog.Entry(
                message.id(),
                to.email(),
                template.slug(),
                template.number(),
                locale,
                mail.subject(),
                false),
            clock.now());
    String messageId = ids.of("notification-" + message.id());
    try {
      transport.send(
          new OutgoingMail(
              messageId,
              to.email(),
              copyTo(message.slug()),
              locale,
              mail,
              entries.of(message, session).orElse(null)));
    } catch (MailTransport.Refused e) {
      notes.refused(message, logId, e.getMessage());
      throw new PermanentFailure(e.getMessage());
    } catch (MessagingException e) {
      notes.failed(message, logId, e, isLastTry);
      throw e;
    }
    // Before the note: when this node dies in between, the message is taken up again.
    channels.tell(message, to);
    notes.sent(message, logId, messageId);
  }

  private void suppress(StoredMessage message, Recipient to) {
    String reason = "No template " + message.slug() + " is active";
    LOG.warnf("Notification %d: %s", message.id(), reason);
    log.suppress(
        new MailLog.Entry(message.id(), to.email(), message.slug(), null, to.locale(), "", false),
        reason,
        clock.now());
    messages.mark(message.id(), Status.CANCELLED, clock.now(), reason);
  }

  /** The one kind of mail that reaches a suspended account (rule USER-7). */
  private static boolean isSecurity(StoredMessage message) {
    return message.kind().filter(MailKind.ACCOUNT_SECURITY::equals).isPresent();
  }

  private boolean stands(StoredMessage message, Optional<SessionFacts> session) {
    return switch (message.kind().orElse(MailKind.ACCOUNT_SECURITY)) {
      case CLASS_REMINDER, EVENT_REMINDER, WAITLIST_PROMOTION -> isAhead(message, session);
      case NO_SHOW -> session.filter(facts -> facts.isPlace("no_show")).isPresent();
      default -> true;
    };
  }

  /** Reminders and promotions make sense only while the place is held and the class is ahead. */
  private boolean isAhead(StoredMessage message, Optional<SessionFacts> session) {
    Object planned = message.facts().get(Facts.STARTS_AT);
    return session
        .filter(facts -> facts.isPlace("booked"))
        .filter(facts -> planned == null || facts.startsAt().toString().equals(planned))
        .filter(facts -> facts.isAhead(clock.now()))
        .isPresent();
  }

  private Optional<EmailTemplate> template(String slug, String locale) {
    Optional<EmailTemplate> own = templates.findActive(slug, locale);
    return own.isPresent() ? own : templates.findActive(slug, FALLBACK);
  }

  /**
   * Where the mail goes: the message's own address, e.g. a new one to confirm, or the account's.
   */
  private static Recipient recipient(StoredMessage message) {
    Recipient account = message.recipient();
    Map<String, Object> facts = message.facts();
    return new Recipient(
        account.userId(),
        (String) facts.getOrDefault(Facts.NAME, account.name()),
        (String) facts.getOrDefault(Facts.EMAIL, account.email()),
        (String) facts.getOrDefault(Facts.LOCALE, account.locale()),
        account.isSuspended());
  }

  private String copyTo(String slug) {
    boolean isWanted =
        settings.get(SettingKey.DEBUG_BCC_ENABLED)
            && MailKind.find(slug).map(MailKind::mayBeCopied).orElse(true);
    return isWanted ? settings.get(SettingKey.DEBUG_BCC_ADDRESS) : null;
  }
}
