package com.functionalfit.events;

import com.functionalfit.events.EventCheckIn.Row;
import com.functionalfit.events.EventCheckIn.RowResult;
import com.functionalfit.platform.persistence.RetryContention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Repeats a row that lost a lock, and that row only. */
@ApplicationScoped
@RetryContention
class EventCheckInRows {

  @Inject private EventCheckInRow row;

  RowResult apply(long eventId, Row wanted) {
    return row.apply(eventId, wanted);
  }
}
