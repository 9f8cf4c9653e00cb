package com.functionalfit.schedule.persistence;

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

/** Closures of the company, a site or a room, as they concern each of the rooms. */
@ApplicationScoped
class BusyClosures implements BusyTimes {

  private static final String SELECT =
      """
      SELECT c.id, c.reason, c.starts_at, c.ends_at, r.id AS room_id
      FROM closures c
      JOIN rooms r ON c.scope = 'company'
        OR (c.scope = 'site' AND c.site_id = r.site_id)
        OR (c.scope = 'room' AND c.room_id = r.id)
      WHERE r.id IN (:rooms) AND c.starts_at < :end AND c.ends_at > :start
      ORDER BY c.starts_at, c.id""";

  @PersistenceContext private EntityManager em;

  @Override
  public List<BusyTime> list(
      Collection<Long> roomIds, Collection<Long> staffIds, TimeRange window) {
    List<Tuple> rows =
        SqlQuery.of(em, SELECT)
            .setParameter("rooms", roomIds)
            .setParameter("start", window.start())
            .setParameter("end", window.end())
            .rows();
    return rows.stream()
        .map(
            row ->
                new BusyTime(
                    BusyTime.CLOSURE,
                    Rows.id(row, "id"),
                    Rows.text(row, "reason"),
                    new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
                    Rows.id(row, "room_id"),
                    null))
        .toList();
  }
}
