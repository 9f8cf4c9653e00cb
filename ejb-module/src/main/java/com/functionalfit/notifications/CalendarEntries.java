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
      default -> Optional.empty();
    };
  }

  private CalendarEntry entry(SessionFacts facts, boolean isCancelled) {
    return new CalendarEntry(
        ids.of("class-" + facts.occurrenceId()),
        isCancelled ? facts.sequence() + 1 : facts.sequence(),
        facts.startsAt(),
        facts.endsAt(),
        facts.title(),
        String.join(", ", facts.room(), facts.site(), facts.address()),
        isCancelled);
  }
}
