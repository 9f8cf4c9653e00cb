package com.functionalfit.notifications;

import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.MailLog;
import com.functionalfit.notifications.model.MailLog.Logged;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Messages;
import com.functionalfit.notifications.model.Messages.Status;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.RenderedMail;
import com.functionalfit.notifications.model.TemplateContent;
import com.functionalfit.notifications.model.TemplateText;
import com.functionalfit.notifications.model.Variables;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.RowMissing;
import com.functionalfit.queue.SendOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Test mails of editors: the same way as every mail, tried once (mail, section 4). */
@ApplicationScoped
public class TestMails {

  /** Sends one test. */
  public static final JobType<TestId> TEST =
      JobType.of("mail.template-test", QueueName.NOTIFICATIONS, TestId.class)
          .retrying(RetryPolicy.once())
          .within(Duration.ofSeconds(60));

  private static final String PREFIX = "[TEST] ";
  private static final String SUBJECT = "subject";
  private static final String HTML = "html";
  private static final String TEXT = "text";
  private static final String VALUES = "values";

  @Inject private Messages messages;
  @Inject private MailLog log;
  @Inject private TemplateRenderer renderer;
  @Inject private MailTransport transport;
  @Inject private MailNotes notes;
  @Inject private MessageIds ids;
  @Inject private JobQueue queue;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  /** Payload of {@link #TEST}. */
  public record TestId(long logId) {}

  /** Writes a test in the caller's transaction; the draft waits encrypted. */
  void send(
      EmailTemplate template, TemplateContent content, String email, Map<String, String> values) {
    Map<String, Object> facts = new HashMap<>();
    facts.put(SUBJECT, content.subject());
    facts.put(HTML, content.html());
    facts.put(TEXT, content.text());
    facts.put(VALUES, values);
    facts.put(Facts.LOCALE, template.locale());
    String key = "test:" + template.slug() + ":" + UUID.randomUUID();
    long id =
        messages
            .addForUser(caller.get().userId(), new Message(template.slug(), key, null, facts, null))
            .orElseThrow();
    String subject =
        PREFIX
            + new TemplateText(content.subject())
                .line(values(template.slug(), values), Locale.forLanguageTag(template.locale()));
    long logId =
        log.queue(
            new MailLog.Entry(
                id, email, template.slug(), template.number(), template.locale(), subject, true),
            clock.now());
    queue.send(TEST, new TestId(logId), SendOptions.once("mailtest:" + logId));
  }

  /**
   * Sends a test that waits.
   *
   * @throws PermanentFailure when it cannot be sent
   */
  public void deliver(long logId) {
    Logged entry = log.find(logId).orElseThrow(() -> new RowMissing("e-mail log entry", logId));
    StoredMessage message =
        messages
            .find(entry.notificationId())
            .orElseThrow(() -> new RowMissing("notification", entry.notificationId()));
    if (message.status() == Status.SENT) {
      return;
    }
    log.begin(logId);
    String messageId = ids.of("test-" + logId);
    try {
      transport.send(
          new OutgoingMail(
              messageId, entry.recipient(), null, locale(message), render(message), null));
    } catch (MessagingException | MailTransport.Refused e) {
      notes.failed(message, logId, e, true);
      throw new PermanentFailure(e.getClass().getSimpleName(), e);
    }
    notes.sent(message, logId, messageId);
    messages.forgetFacts(message.id());
  }

  private RenderedMail render(StoredMessage message) {
    Map<String, Object> facts = message.facts();
    TemplateContent content =
        new TemplateContent(
            (String) facts.get(SUBJECT), (String) facts.get(HTML), (String) facts.get(TEXT));
    Map<String, Object> values = values(message.slug(), (Map<?, ?>) facts.get(VALUES));
    RenderedMail mail = renderer.render(message.slug(), locale(message), content, values);
    return new RenderedMail(
        PREFIX + mail.subject(), mail.html(), mail.text(), mail.used(), mail.missing());
  }

  private static String locale(StoredMessage message) {
    return (String) message.facts().get(Facts.LOCALE);
  }

  private static Map<String, Object> values(String slug, Map<?, ?> given) {
    Map<String, Object> values = Variables.examples(slug);
    given.forEach((name, value) -> values.put(name.toString(), value));
    return values;
  }
}
