package com.functionalfit.passes;

import com.functionalfit.clients.ClientsMerged;
import com.functionalfit.platform.persistence.RowTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Passes go along with the person, with their ledgers (rule PASS-6). */
@ApplicationScoped
class PassHandover {

  @PersistenceContext private EntityManager em;

  void onMerged(@Observes ClientsMerged merged) {
    RowTransfer.ofClient(em, "passes", merged.from(), merged.into());
  }
}
