package com.functionalfit.calendar.model;

import com.functionalfit.calendar.FeedEntry;
import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;

/**
 * Shows entries to one reader, and says what the reader may do with them (rules AUTH-1, EVT-7,
 * EVT-8, EVT-13).
 *
 * @param moveLock time before the start from which staff do not move any more; zero for none
 */
public record Reader(Caller caller, Instant now, Duration moveLock) {

  public FeedEntry view(FeedRow row) {
    boolean isEditable = isEditable(row);
    return new FeedEntry(
        row.kind(),
        row.id(),
        row.type(),
        title(row),
        row.subtitle(),
        row.startsAt(),
        row.endsAt(),
        row.status(),
        row.room(),
        row.site(),
        row.staff(),
        row.color(),
        isEditable,
        isEditable && isMovable(row),
        row.capacity(),
        row.booked(),
        row.waitlist(),
        caller.isStaffOrAdmin() && row.marks() != null ? row.marks().summary() : null,
        row.seriesId(),
        null,
        row.version());
  }

  /** A guest who is not the main one reads the service, not somebody else's name. */
  private String title(FeedRow row) {
    boolean isNamed = row.mainClientId() != null && !caller.isStaffOrAdmin();
    return isNamed && !row.mainClientId().equals(caller.clientId()) ? row.subtitle() : row.title();
  }

  private boolean isEditable(FeedRow row) {
    if (caller.isAdmin()) {
      return true;
    }
    boolean isOwn =
        caller.staffId() != null && row.staff() != null && caller.staffId() == row.staff().id();
    return caller.isStaff()
        && isOwn
        && FeedQuery.EVENT.equals(row.kind())
        && row.endsAt().isAfter(now);
  }

  private boolean isMovable(FeedRow row) {
    if (FeedQuery.CLASS.equals(row.kind())) {
      return "scheduled".equals(row.status());
    }
    return caller.isAdmin() || moveLock.isZero() || !now.isAfter(row.startsAt().minus(moveLock));
  }
}
