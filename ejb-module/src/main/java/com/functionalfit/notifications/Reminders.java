package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.notifications.model.Sessions.Due;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reminds of classes and one-to-one sessions, once a place, kind and start (REM-1 to REM-3). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminders {

  /** How long before the start people are reminded, in hours. */
  public static final List<Integer> KINDS = List.of(24, 2);

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int SWEEP_HOURS = 2;

  @Inject private Sessions sessions;
  @Inject private Appointments appointments;
  @Inject private MessageDesk desk;

  /** Reminds of what starts so many hours after the quarter of an hour; answers how many. */
  public int remind(int hours, Instant quarter) {
    Instant from = quarter.plus(Duration.ofHours(hours));
    return tell(hours, from, from.plus(WINDOW), false);
  }

  /** Catches up on what a gap left out, for places booked early enough; answers how many. */
  public int sweep(int hours, Instant now) {
    Instant until = now.plus(Duration.ofHours(hours));
    Instant from = until.minus(Duration.ofHours(hours > SWEEP_HOURS ? SWEEP_HOURS : hours / 2));
    return tell(hours, from, until, true);
  }

  private int tell(int hours, Instant from, Instant until, boolean isBookedBefore) {
    int told = 0;
    for (Due place : sessions.listDue(hours, from, until, isBookedBefore)) {
      About about = About.registration(place.placeId());
      told += tell(hours, MailKind.CLASS_REMINDER, "registration", about, place);
    }
    for (Due place : appointments.listDue(hours, from, until, isBookedBefore)) {
      About about = About.guest(place.placeId());
      told += tell(hours, MailKind.EVENT_REMINDER, "guest", about, place);
    }
    return told;
  }

  private int tell(int hours, MailKind kind, String placeKind, About about, Due place) {
    String key =
        "reminder:%d:%s:%d:%d"
            .formatted(hours, placeKind, about.id(), place.startsAt().getEpochSecond());
    Message message =
        new Message(
            kind.slug(),
            key,
            about,
            Map.of(Facts.HOURS, hours, Facts.STARTS_AT, place.startsAt().toString()),
            null);
    return desk.tellClient(place.clientId(), message) ? 1 : 0;
  }
}
