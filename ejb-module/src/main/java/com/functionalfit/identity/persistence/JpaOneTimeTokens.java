package com.functionalfit.identity.persistence;

import com.functionalfit.identity.model.OneTimeToken;
import com.functionalfit.identity.model.OneTimeTokenRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Digests of links in the database. */
@ApplicationScoped
class JpaOneTimeTokens implements OneTimeTokenRepository {

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(OneTimeToken token) {
    entityManager.persist(token);
  }

  @Override
  public Optional<OneTimeToken> find(String tokenHash, Collection<String> purposes) {
    return entityManager
        .createQuery(
            "select t from OneTimeToken t where t.tokenHash = :hash and t.purpose in :purposes",
            OneTimeToken.class)
        .setParameter("hash", tokenHash)
        .setParameter("purposes", purposes)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean take(long id, Instant now) {
    int taken =
        entityManager
            .createNativeQuery(
                "UPDATE one_time_tokens SET used_at = :now"
                    + " WHERE id = :id AND used_at IS NULL AND expires_at > :now")
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate();
    return taken == 1;
  }

  @Override
  public void end(long userId, Collection<String> purposes, Instant now) {
    entityManager
        .createNativeQuery(
            "UPDATE one_time_tokens SET used_at = :now"
                + " WHERE user_id = :user AND used_at IS NULL AND purpose IN (:purposes)")
        .setParameter("now", now)
        .setParameter("user", userId)
        .setParameter("purposes", purposes)
        .executeUpdate();
  }
}
