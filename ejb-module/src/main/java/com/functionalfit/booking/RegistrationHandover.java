package com.functionalfit.booking;

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
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** Registrations go along with the person, unless both are in one class: somebody has to choose. */
@ApplicationScoped
class RegistrationHandover {

  private static final String BOTH_IN =
      """
      SELECT o.id, t.title, o.starts_at FROM class_registrations f
      JOIN class_registrations s ON s.occurrence_id = f.occurrence_id AND s.client_id = :into
        AND s.status <> 'cancelled'
      JOIN class_occurrences o ON o.id = f.occurrence_id
      JOIN class_templates t ON t.id = o.template_id
      WHERE f.client_id = :from AND f.status <> 'cancelled' ORDER BY o.starts_at""";

  @PersistenceContext private EntityManager em;

  void onMerged(@Observes ClientsMerged merged) {
    List<Map<String, Object>> both =
        SqlQuery.of(em, BOTH_IN)
            .setParameter("into", merged.into())
            .setParameter("from", merged.from())
            .rows()
            .stream()
            .map(RegistrationHandover::named)
            .toList();
    if (!both.isEmpty()) {
      throw new Refusal(ProblemCode.ALREADY_REGISTERED, Map.of("conflicts", both));
    }
    RowTransfer.ofClient(em, "class_registrations", merged.from(), merged.into());
  }

  private static Map<String, Object> named(Tuple row) {
    return Map.of(
        "kind", "class",
        "id", Rows.id(row, "id"),
        "title", Rows.text(row, "title"),
        "startsAt", Rows.instant(row, "starts_at"));
  }
}
