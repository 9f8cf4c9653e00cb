package com.functionalfit.booking;

import com.functionalfit.booking.CheckIn.Row;
import com.functionalfit.booking.CheckInResult.RowResult;
import com.functionalfit.platform.persistence.RetryContention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Repeats a row that lost a lock, and that row only. */
@ApplicationScoped
@RetryContention
class CheckInRows {

  @Inject private CheckInRow row;

  RowResult apply(long occurrenceId, Row wanted) {
    return row.apply(occurrenceId, wanted);
  }
}
