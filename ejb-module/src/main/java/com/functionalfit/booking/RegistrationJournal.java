package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.Change.Where;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail and the other features what happened to a registration. */
@ApplicationScoped
class RegistrationJournal {

  private static final String ENTITY = "class_registration";

  @Inject private ChangeLog changes;
  @Inject private Event<Object> events;

  /** The auditable state of a registration, to be taken before a change. */
  Map<String, Object> stateOf(Registration registration) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("occurrenceId", registration.occurrenceId());
    state.put("clientId", registration.clientId());
    state.put("status", RegistrationViews.wire(registration.status()));
    state.put("cancelKind", RegistrationViews.wire(registration.cancelKind()));
    state.put("skipReason", registration.skipReason());
    state.put("paymentMethod", RegistrationViews.wire(registration.paymentMethod()));
    state.put("paymentStatus", RegistrationViews.wire(registration.paymentStatus()));
    state.put("passId", registration.passId());
    state.put("creditsUsed", registration.creditsUsed());
    state.put("quotedEntryFee", registration.quotedEntryFee().amount());
    state.put("currency", registration.quotedEntryFee().currency());
    state.put("freeUntil", registration.policy().freeUntil());
    state.put("freeCancelUntil", registration.freeCancelUntil());
    state.put("checkedInAt", registration.checkedInAt());
    return state;
  }

  /** Records a new registration. */
  void created(ChangeAction action, Registration registration, SeatView seat) {
    changes.record(
        Change.of(action, ENTITY, registration.id())
            .after(stateOf(registration))
            .personalAfter("note", registration.note())
            .at(where(seat))
            .build());
  }

  /** Records a change of a registration; a change without effect is none (rule AUD-1). */
  void changed(
      ChangeAction action, Map<String, Object> before, Registration registration, SeatView seat) {
    changed(action, before, registration, seat, Map.of());
  }

  /** Records a change with facts of its own beside the state. */
  void changed(
      ChangeAction action,
      Map<String, Object> before,
      Registration registration,
      SeatView seat,
      Map<String, Object> facts) {
    Map<String, Object> after = stateOf(registration);
    if (after.equals(before) && facts.isEmpty()) {
      return;
    }
    changes.record(
        Change.of(action, ENTITY, registration.id())
            .before(before)
            .after(after)
            .after(facts)
            .at(where(seat))
            .build());
  }

  /** Records another note. */
  void noteChanged(Registration registration, String before, SeatView seat) {
    changes.record(
        Change.of(ChangeAction.PARTICIPANT_ADDED, ENTITY, registration.id())
            .personalBefore("note", before)
            .personalAfter("note", registration.note())
            .at(where(seat))
            .build());
  }

  /** Announces a domain event. */
  void announce(Object event) {
    events.fire(event);
  }

  private static Where where(SeatView seat) {
    return new Where(seat.siteId(), seat.roomId(), seat.startsAt(), seat.endsAt());
  }
}
