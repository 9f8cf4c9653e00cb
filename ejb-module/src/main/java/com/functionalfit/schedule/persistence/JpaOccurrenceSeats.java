package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.OccurrenceSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * Seat counters by guarded statements. Each one raises the row's version, so that whoever watches
 * the counters can tell later from earlier.
 */
@ApplicationScoped
class JpaOccurrenceSeats implements OccurrenceSeats {

  private static final String SELECT =
      """
      SELECT o.id, o.template_id, t.title, t.is_public, o.starts_at, o.ends_at, o.room_id,
             r.site_id, o.trainer_id, o.capacity, o.booked, o.waiting, o.credits_required, o.status
      FROM class_occurrences o
      JOIN class_templates t ON t.id = o.template_id
      JOIN rooms r ON r.id = o.room_id
      WHERE o.id = :id""";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<SeatView> find(long occurrenceId) {
    List<Tuple> rows = SqlQuery.of(em, SELECT).setParameter("id", occurrenceId).rows();
    return rows.stream().findFirst().map(JpaOccurrenceSeats::toView);
  }

  @Override
  public Optional<SeatView> lock(long occurrenceId) {
    boolean exists =
        !SqlQuery.of(em, "SELECT id FROM class_occurrences WHERE id = :id FOR UPDATE")
            .setParameter("id", occurrenceId)
            .rows()
            .isEmpty();
    return exists ? find(occurrenceId) : Optional.empty();
  }

  @Override
  public boolean takeSeat(long occurrenceId, int keepFree) {
    return update(
                """
                UPDATE class_occurrences SET booked = booked + 1, version = version + 1
                WHERE id = :id AND booked < capacity - :keepFree AND status = 'scheduled'""",
                occurrenceId)
            .setParameter("keepFree", keepFree)
            .executeUpdate()
        == 1;
  }

  @Override
  public void takeSeatBeyondCapacity(long occurrenceId) {
    mustChange(
        update(
            """
            UPDATE class_occurrences SET booked = booked + 1, version = version + 1
            WHERE id = :id AND status <> 'cancelled'""",
            occurrenceId));
  }

  @Override
  public void releaseSeat(long occurrenceId) {
    mustChange(
        update(
            """
            UPDATE class_occurrences SET booked = booked - 1, version = version + 1
            WHERE id = :id AND booked > 0""",
            occurrenceId));
  }

  @Override
  public void changeWaiting(long occurrenceId, int delta) {
    mustChange(
        update(
                """
                UPDATE class_occurrences SET waiting = waiting + :delta, version = version + 1
                WHERE id = :id AND waiting + :delta >= 0""",
                occurrenceId)
            .setParameter("delta", delta));
  }

  private Query update(String sql, long occurrenceId) {
    return em.createNativeQuery(sql).setParameter("id", occurrenceId);
  }

  /** A counter that cannot change contradicts the registrations: fail, and roll back with them. */
  private static void mustChange(Query update) {
    if (update.executeUpdate() != 1) {
      throw new IllegalStateException("The seat counter of the class does not allow this change");
    }
  }

  private static SeatView toView(Tuple row) {
    return new SeatView(
        Rows.id(row, "id"),
        Rows.id(row, "template_id"),
        Rows.text(row, "title"),
        Rows.flag(row, "is_public"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        Rows.id(row, "room_id"),
        Rows.id(row, "site_id"),
        Rows.id(row, "trainer_id"),
        Rows.number(row, "capacity"),
        Rows.number(row, "booked"),
        Rows.number(row, "waiting"),
        Rows.number(row, "credits_required"),
        Rows.text(row, "status"));
  }
}
