package com.functionalfit.events.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.BusyTimes;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** Events that take a room or a staff member's time (rule CONF-1). */
@ApplicationScoped
class BusyEvents implements BusyTimes {

  // Two index ranges, one by room and one by staff, instead of an OR that can use neither.
  private static final String COLUMNS =
      "SELECT e.id, "
          + EventTitle.COLUMN
          + """
           AS title, e.starts_at, e.ends_at, e.room_id, e.staff_id
          FROM events e
          WHERE e.%s IN (:%s) AND e.starts_at > :earliest AND e.starts_at < :end
            AND e.ends_at > :start AND e.status <> 'cancelled'""";
  private static final String SELECT =
      COLUMNS.formatted("room_id", "rooms")
          + "\nUNION\n"
          + COLUMNS.formatted("staff_id", "staff")
          + "\nORDER BY starts_at, id";

  @PersistenceContext private EntityManager em;

  @Override
  public List<BusyTime> list(
      Collection<Long> roomIds, Collection<Long> staffIds, TimeRange window) {
    return SqlQuery.of(em, SELECT)
        .setParameter("rooms", roomIds)
        .setParameter("staff", staffIds)
        .setParameter("earliest", window.start().minus(LONGEST_SESSION))
        .setParameter("start", window.start())
        .setParameter("end", window.end())
        .rows()
        .stream()
        .map(BusyEvents::toBusyTime)
        .toList();
  }

  private static BusyTime toBusyTime(Tuple row) {
    return new BusyTime(
        BusyTime.EVENT,
        Rows.id(row, "id"),
        Rows.text(row, "title"),
        new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
        Rows.id(row, "room_id"),
        Rows.id(row, "staff_id"));
  }
}
