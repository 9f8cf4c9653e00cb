package com.functionalfit.accounts;

import com.functionalfit.clients.ClientsMerged;
import com.functionalfit.platform.persistence.RowTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Entries go along with the person; allocations name entries, so that nothing else moves. */
@ApplicationScoped
class AccountHandover {

  @PersistenceContext private EntityManager em;

  void onMerged(@Observes ClientsMerged merged) {
    RowTransfer.ofClient(em, "account_entries", merged.from(), merged.into());
  }
}
