package com.functionalfit.events;

import com.functionalfit.clients.ClientErased;
import com.functionalfit.clients.ClientsMerged;
import com.functionalfit.platform.persistence.RowTransfer;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Guest places of a person who turned out to be another one, or is to be forgotten. */
@ApplicationScoped
class GuestHandover {

  private static final String BOTH_IN =
      """
      SELECT e.id, e.starts_at FROM event_guests f
      JOIN event_guests s ON s.event_id = f.event_id AND s.client_id = :into
      JOIN events e ON e.id = f.event_id WHERE f.client_id = :from ORDER BY e.starts_at""";

  // Notes of a session are about its guests; those with others in it are about the others, too.
  private static final String FORGET_NOTES =
      """
      UPDATE events e SET e.notes = NULL, e.cancel_reason = NULL, e.version = e.version + 1
      WHERE e.id IN (SELECT g.event_id FROM event_guests g WHERE g.client_id = :client)
        AND NOT EXISTS (SELECT 1 FROM event_guests o
                        WHERE o.event_id = e.id AND o.client_id <> :client)
        AND (e.notes IS NOT NULL OR e.cancel_reason IS NOT NULL)""";

  @PersistenceContext private EntityManager em;

  /** Places go along, unless both are in one session: somebody has to choose. */
  void onMerged(@Observes ClientsMerged merged) {
    List<Map<String, Object>> both =
        SqlQuery.of(em, BOTH_IN)
            .setParameter("into", merged.into())
            .setParameter("from", merged.from())
            .rows()
            .stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "kind",
                        "event",
                        "id",
                        Rows.id(row, "id"),
                        "startsAt",
                        Rows.instant(row, "starts_at")))
            .toList();
    if (!both.isEmpty()) {
      throw new Refusal(ProblemCode.ALREADY_REGISTERED, Map.of("conflicts", both));
    }
    RowTransfer.ofClient(em, "event_guests", merged.from(), merged.into());
  }

  void onErased(@Observes ClientErased erased) {
    em.createNativeQuery(FORGET_NOTES).setParameter("client", erased.clientId()).executeUpdate();
  }
}
