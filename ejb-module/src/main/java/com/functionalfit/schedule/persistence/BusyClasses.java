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

/** Dated classes that take a room or a trainer. */
@ApplicationScoped
class BusyClasses implements BusyTimes {

  // Two index ranges, one by room and one by trainer, instead of an OR that can use neither.
  private static final String COLUMNS =
      """
      SELECT o.id, t.title, o.starts_at, o.ends_at, o.room_id, o.trainer_id
      FROM class_occurrences o JOIN class_templates t ON t.id = o.template_id
      WHERE o.%s IN (:%s) AND o.starts_at > :earliest AND o.starts_at < :end
        AND o.ends_at > :start AND o.status <> 'cancelled'""";
  private static final String SELECT =
      COLUMNS.formatted("room_id", "rooms")
          + "\nUNION\n"
          + COLUMNS.formatted("trainer_id", "staff")
          + "\nORDER BY starts_at, id";

  @PersistenceContext private EntityManager em;

  @Override
  public List<BusyTime> list(
      Collection<Long> roomIds, Collection<Long> staffIds, TimeRange window) {
    List<Tuple> rows =
        SqlQuery.of(em, SELECT)
            .setParameter("rooms", roomIds)
            .setParameter("staff", staffIds)
            .setParameter("earliest", window.start().minus(LONGEST_SESSION))
            .setParameter("start", window.start())
            .setParameter("end", window.end())
            .rows();
    return rows.stream()
        .map(
            row ->
                new BusyTime(
                    BusyTime.CLASS,
                    Rows.id(row, "id"),
                    Rows.text(row, "title"),
                    new TimeRange(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
                    Rows.id(row, "room_id"),
                    Rows.id(row, "trainer_id")))
        .toList();
  }
}
