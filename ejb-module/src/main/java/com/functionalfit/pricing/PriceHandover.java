package com.functionalfit.pricing;

import com.functionalfit.clients.ClientsMerged;
import com.functionalfit.platform.persistence.RowTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Prices and charges go along with the person. Where both have an active price for one thing and
 * one day, that of the client who stays counts and the other goes out (rule PRICE-6).
 */
@ApplicationScoped
class PriceHandover {

  private static final String DEACTIVATE =
      """
      UPDATE prices f JOIN prices s ON s.client_id = :into AND s.is_active
        AND s.service_type_id <=> f.service_type_id
        AND s.class_template_id <=> f.class_template_id
        AND s.class_occurrence_id <=> f.class_occurrence_id
        AND (s.valid_until IS NULL OR s.valid_until >= f.valid_from)
        AND (f.valid_until IS NULL OR f.valid_until >= s.valid_from)
      SET f.is_active = FALSE, f.version = f.version + 1
      WHERE f.client_id = :from AND f.is_active""";

  @PersistenceContext private EntityManager em;

  void onMerged(@Observes ClientsMerged merged) {
    em.createNativeQuery(DEACTIVATE)
        .setParameter("into", merged.into())
        .setParameter("from", merged.from())
        .executeUpdate();
    RowTransfer.ofClient(em, "prices", merged.from(), merged.into());
    RowTransfer.ofClient(em, "attendance_charges", merged.from(), merged.into());
  }
}
