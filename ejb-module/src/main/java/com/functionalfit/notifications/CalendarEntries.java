package com.functionalfit.notifications;

import com.functionalfit.notifications.model.CalendarEntry;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.SessionFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The entry for the reader's own calendar that comes with a mail which promises a date. */
@ApplicationScoped
class CalendarEntries {

  @Inject private MessageIds ids;

  /** Empty when the mail promises none. */
  Optional<CalendarEntry> of(StoredMessage message, Optional<SessionFacts> session) {
    if (session.isEmpty() || message.kind().isEmpty()) {
      return Optional.empty();
    }
    return switch (message.kind().get()) {
      case BOOKING_CONFIRMATION ->
          "waitlist".equals(message.facts().get("status"))
              ? Optional.empty()
              : Optional.of(entry(session.get(), false));
      case WAITLIST_PROMOTION, CLASS_MODIFIED, CLASS_REMINDER ->
          Optional.of(entry(session.get(), false));
      case BOOKING_CANCELLATION, CLASS_DELETED -> Optional.of(entry(session.get(), true));
      case EVENT_CONFIRMATION, EVENT_UPDATE, EVENT_REMINDER ->
          ofSingle(message, entry(session.get(), false));
      case EVENT_CANCELLATION -> ofSingle(message, entry(session.get(), true));
      default -> Optional.empty();
    };
  }

  /** A series has many dates, and its mail lists them instead. */
  private static Optional<CalendarEntry> ofSingle(StoredMessage message, CalendarEntry entry) {
    return message.facts().containsKey(Facts.DATES) ? Optional.empty() : Optional.of(entry);
  }

  private CalendarEntry entry(SessionFacts facts, boolean isCancelled) {
    return new CalendarEntry(
        ids.of(facts.kind().word() + "-" + facts.id()),
        isCancelled ? facts.sequence() + 1 : facts.sequence(),
        facts.startsAt(),
        facts.endsAt(),
        facts.summary(),
        String.join(", ", facts.room(), facts.site(), facts.address()),
        isCancelled);
  }
}
