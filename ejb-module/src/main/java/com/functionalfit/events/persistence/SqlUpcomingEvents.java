package com.functionalfit.events.persistence;

import com.functionalfit.events.model.UpcomingEvents;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.BusyTimes;
import com.functionalfit.schedule.UpcomingSession;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class SqlUpcomingEvents implements UpcomingEvents {

  private static final String COLUMNS =
      "e.id, " + EventTitle.COLUMN + " AS title, e.starts_at, e.ends_at";
  private static final String SCHEDULED = "FROM events e WHERE e.status = 'scheduled'";

  @PersistenceContext private EntityManager em;

  @Override
  public List<UpcomingSession> listOfStaff(long staffId, Instant now) {
    return list(ahead(now).and("e.staff_id = :staff", "staff", staffId));
  }

  @Override
  public List<UpcomingSession> listInRoom(long roomId, Instant now) {
    return list(ahead(now).and("e.room_id = :room", "room", roomId));
  }

  @Override
  public List<UpcomingSession> listIn(Long siteId, Long roomId, TimeRange time) {
    return list(
        new SqlFilter(
                SCHEDULED
                    + " AND e.starts_at > :earliest AND e.starts_at < :end AND e.ends_at > :start")
            .with("earliest", time.start().minus(BusyTimes.LONGEST_SESSION))
            .with("start", time.start())
            .with("end", time.end())
            .and("e.room_id IN (SELECT r.id FROM rooms r WHERE r.site_id = :site)", "site", siteId)
            .and("e.room_id = :room", "room", roomId));
  }

  private static SqlFilter ahead(Instant now) {
    return new SqlFilter(SCHEDULED).and("e.starts_at > :now", "now", now);
  }

  private List<UpcomingSession> list(SqlFilter filter) {
    return filter.list(
        em, COLUMNS, "e.starts_at, e.id", Integer.MAX_VALUE, SqlUpcomingEvents::toSession);
  }

  private static UpcomingSession toSession(Tuple row) {
    return new UpcomingSession(
        BusyTime.EVENT,
        Rows.id(row, "id"),
        Rows.text(row, "title"),
        new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")));
  }
}
