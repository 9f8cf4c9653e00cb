package com.functionalfit.notifications;

import com.functionalfit.booking.AttendanceRecorded;
import com.functionalfit.booking.BookingConfirmed;
import com.functionalfit.booking.RegistrationCancelled;
import com.functionalfit.booking.WaitlistJoined;
import com.functionalfit.booking.WaitlistPromoted;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.QuietTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells clients what became of their places (mail, section 5). */
@ApplicationScoped
class BookingMails {

  /** Time in which a mark set by mistake can be taken back before anybody is told. */
  private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(15);

  @Inject private MessageDesk desk;
  @Inject private Sessions sessions;
  @Inject private QuietTime quiet;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  void onBooked(@Observes BookingConfirmed booked) {
    confirm(booked.registrationId(), booked.clientId(), "booked");
  }

  void onWaiting(@Observes WaitlistJoined joined) {
    confirm(joined.registrationId(), joined.clientId(), "waitlist");
  }

  private void confirm(long registrationId, long clientId, String status) {
    desk.tellClient(
        clientId, message(MailKind.BOOKING_CONFIRMATION, registrationId, Map.of("status", status)));
  }

  /** Nobody is woken by a promotion, unless the class starts before the night ends (WAIT-5). */
  void onPromoted(@Observes WaitlistPromoted promoted) {
    Message message = message(MailKind.WAITLIST_PROMOTION, promoted.registrationId(), Map.of());
    Optional<Instant> end = quiet.endOfPeriodAt(clock.now());
    boolean isHeld =
        end.isPresent()
            && sessions
                .findOccurrence(promoted.occurrenceId())
                .map(SessionFacts::startsAt)
                .filter(start -> !start.isBefore(end.get()))
                .isPresent();
    desk.tellClient(promoted.clientId(), isHeld ? message.until(end.get()) : message);
  }

  void onCancelled(@Observes RegistrationCancelled cancelled) {
    switch (cancelled.kind()) {
      case "class_cancelled" -> tell(MailKind.CLASS_DELETED, cancelled, "deleted_by", Map.of());
      case "free", "late", "declined", "removed", "removed_waived" ->
          tell(
              MailKind.BOOKING_CANCELLATION,
              cancelled,
              "cancelled_by",
              Map.of("late", "late".equals(cancelled.kind())));
      default -> {
        // Leaving a waitlist or the studio has no mail of its own.
      }
    }
  }

  /** Once a booking; whether the mark still stands is looked at when the message leaves. */
  void onAttendance(@Observes AttendanceRecorded recorded) {
    if (!"no_show".equals(recorded.status())) {
      return;
    }
    Instant earliest = clock.now().plus(SECOND_THOUGHTS);
    Message message =
        message(MailKind.NO_SHOW, recorded.registrationId(), Map.of())
            .withKey("no_show:registration:" + recorded.registrationId())
            .until(quiet.endOfPeriodAt(earliest).orElse(earliest));
    desk.tellClient(recorded.clientId(), message);
  }

  private void tell(
      MailKind kind, RegistrationCancelled cancelled, String byWhom, Map<String, Object> more) {
    Map<String, Object> facts = new HashMap<>(more);
    facts.put("credits_returned", cancelled.creditsReturned());
    facts.put("amount_refunded", cancelled.amountRefunded().amount().toPlainString());
    facts.put(byWhom, Facts.actor(caller.get()));
    desk.tellClient(cancelled.clientId(), message(kind, cancelled.registrationId(), facts));
  }

  private Message message(MailKind kind, long registrationId, Map<String, Object> facts) {
    return Message.of(kind, About.registration(registrationId), clock.now(), facts);
  }
}
