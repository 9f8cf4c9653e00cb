package com.functionalfit.calendar;

import com.functionalfit.calendar.model.FeedReads;
import com.functionalfit.calendar.model.FeedReads.Scope;
import com.functionalfit.calendar.model.FeedRow;
import com.functionalfit.calendar.model.Reader;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything a calendar shows: staff and admins see all, clients public classes, what they take
 * part in, and closures.
 */
@Stateless
public class CalendarFeed {

  private static final Comparator<FeedRow> ORDER =
      Comparator.comparing(FeedRow::startsAt)
          .thenComparing(FeedRow::kind)
          .thenComparingLong(FeedRow::id);

  @Inject private FeedReads reads;
  @Inject private StudioSettings settings;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * Entries by start; one statement a kind, however many there are. Cancelled ones are left out.
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<FeedEntry> list(FeedQuery query) {
    Caller who = caller.get();
    Scope scope = scope(who, query);
    List<FeedRow> rows = new ArrayList<>();
    if (query.kinds().contains(FeedQuery.EVENT)) {
      rows.addAll(reads.listEvents(query, scope));
    }
    if (query.kinds().contains(FeedQuery.CLASS)) {
      rows.addAll(reads.listClasses(query, scope));
    }
    if (query.kinds().contains(FeedQuery.CLOSURE)) {
      rows.addAll(reads.listClosures(query));
    }
    rows.sort(ORDER);
    Reader reader =
        new Reader(
            who, clock.now(), Duration.ofHours(settings.get(SettingKey.STAFF_MOVE_LOCK_HOURS)));
    return rows.stream().map(reader::view).toList();
  }

  private static Scope scope(Caller who, FeedQuery query) {
    if (!who.isStaffOrAdmin()) {
      return Scope.ofClient(who.clientId(), query.isMine());
    }
    return query.isMine() ? Scope.ofStaff(who.staffId()) : Scope.EVERYTHING;
  }
}
