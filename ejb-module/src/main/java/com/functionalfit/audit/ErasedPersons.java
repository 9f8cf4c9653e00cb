package com.functionalfit.audit;

import com.functionalfit.clients.ClientErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Forgets the personal part of what an erased person did and of what was done to their data; the
 * chain holds without it (rule AUD-4).
 */
@ApplicationScoped
class ErasedPersons {

  private static final String FORGET =
      """
      DELETE p FROM audit_personal p JOIN audit_log a ON a.id = p.audit_id
      WHERE a.actor_user_id = :user OR (a.entity_type = 'user' AND a.entity_id = :user)
        OR (a.entity_type = 'client' AND a.entity_id = :client)
        OR (a.entity_type = 'class_registration' AND a.entity_id IN
          (SELECT r.id FROM class_registrations r WHERE r.client_id = :client))""";
  private static final long NOBODY = 0;

  @PersistenceContext private EntityManager em;

  void onErased(@Observes ClientErased erased) {
    em.createNativeQuery(FORGET)
        .setParameter("user", erased.userId() == null ? NOBODY : erased.userId())
        .setParameter("client", erased.clientId())
        .executeUpdate();
  }
}
