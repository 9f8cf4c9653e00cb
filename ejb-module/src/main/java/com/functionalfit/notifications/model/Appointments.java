package com.functionalfit.notifications.model;

import com.functionalfit.notifications.model.Sessions.DayItem;
import com.functionalfit.notifications.model.Sessions.DayOf;
import com.functionalfit.notifications.model.Sessions.Due;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What messages say about one-to-one sessions, read when they are written or sent. */
public interface Appointments {

  /**
   * Somebody expected at an event.
   *
   * @param startsAt of the event
   */
  record Expected(long eventId, long clientId, Instant startsAt) {}

  /** What an event costs a guest. */
  record Fee(BigDecimal amount, String currency) {}

  /** An event, titled by its main guest. */
  Optional<SessionFacts> findEvent(long eventId);

  /** An event with one of its guests, titled by that guest; empty when no longer expected. */
  Optional<SessionFacts> findGuest(long guestId);

  /** Guests of events that begin after a moment, technical ones left out; by start. */
  List<Expected> listExpected(Collection<Long> eventIds, Instant after);

  /** What the guest was told to pay; empty when the client is not expected any more. */
  Optional<Fee> findFee(long eventId, long clientId);

  String clientName(long clientId);

  /** Staff member of an event; empty when it is gone. */
  Optional<Long> findStaff(long eventId);

  /** Staff who want their day and have a session or block in it. */
  List<DayOf> listStaffOf(Instant from, Instant until);

  /** Clients who want their day and are expected in it. */
  List<DayOf> listClientsOf(Instant from, Instant until);

  List<DayItem> listStaffDay(long staffId, Instant from, Instant until);

  List<DayItem> listClientDay(long clientId, Instant from, Instant until);

  /**
   * Guests of sessions that start in a span, who want the reminder and have an active account.
   *
   * @param hours 24 or 2
   * @param isPlannedBefore only guests who were expected so many hours before the start
   */
  List<Due> listDue(int hours, Instant from, Instant until, boolean isPlannedBefore);
}
