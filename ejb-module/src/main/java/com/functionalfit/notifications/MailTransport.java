package com.functionalfit.notifications;

import com.functionalfit.notifications.model.CalendarEntry;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands mails to the container's mail session, whatever relay stands behind it. */
@ApplicationScoped
class MailTransport {

  private static final String UTF8 = StandardCharsets.UTF_8.name();
  private static final Pattern REPLY = Pattern.compile("^\\s*(\\d{3})[ -]");

  @Resource(lookup = "java:jboss/mail/FunctionalFit")
  private Session session;

  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /** The relay refused the mail for good. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String reply, Throwable cause) {
      super(reply, cause);
    }
  }

  /**
   * Sends a mail.
   *
   * @throws Refused when the relay answered with a permanent error
   * @throws MessagingException when it may work later
   */
  void send(OutgoingMail mail) throws MessagingException, Refused {
    try {
      Transport.send(message(mail));
    } catch (AuthenticationFailedException e) {
      // Our own credentials are wrong: an administrator will put that right.
      throw e;
    } catch (MessagingException e) {
      int reply = replyOf(e);
      if (reply >= 500 && reply < 600) {
        throw new Refused("The relay answered " + reply, e);
      }
      throw e;
    }
  }

  /** The reply code of the relay; 0 when there was none. */
  private static int replyOf(MessagingException failure) {
    int reply = 0;
    for (Exception e = failure; e != null; ) {
      Matcher code = REPLY.matcher(e.getMessage() == null ? "" : e.getMessage());
      if (code.find()) {
        reply = Integer.parseInt(code.group(1));
      }
      e = e instanceof MessagingException chained ? chained.getNextException() : null;
    }
    return reply;
  }

  private MimeMessage message(OutgoingMail mail) throws MessagingException {
    MimeMessage message = new NamedMessage(session, mail.messageId());
    InternetAddress from = InternetAddress.getLocalAddress(session);
    try {
      from.setPersonal(settings.get(SettingKey.EMAIL_COMPANY_NAME), UTF8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    message.setFrom(from);
    message.setReplyTo(
        new InternetAddress[] {
          new InternetAddress(settings.get(SettingKey.EMAIL_SUPPORT_EMAIL), false)
        });
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    if (mail.copyTo() != null) {
      message.setRecipient(Message.RecipientType.BCC, new InternetAddress(mail.copyTo(), true));
    }
    message.setSubject(mail.content().subject(), UTF8);
    message.setSentDate(Date.from(clock.now()));
    message.setHeader("Content-Language", mail.locale());
    // Nobody is to answer for the person with "I am on holiday".
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(mail));
    return message;
  }

  private MimeMultipart content(OutgoingMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.content().text(), UTF8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.content().html(), UTF8, "html");
    MimeMultipart both = new MimeMultipart("alternative", text, html);
    if (mail.calendar() == null) {
      return both;
    }
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(both);
    return new MimeMultipart("mixed", body, attachment(mail.calendar()));
  }

  private MimeBodyPart attachment(CalendarEntry calendar) throws MessagingException {
    byte[] bytes = calendar.toText(clock.now()).getBytes(StandardCharsets.UTF_8);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                bytes, "text/calendar; charset=UTF-8; method=" + calendar.method())));
    part.setFileName("functionalfit.ics");
    return part;
  }

  /** Keeps the given id instead of a new one for every try. */
  private static final class NamedMessage extends MimeMessage {

    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
