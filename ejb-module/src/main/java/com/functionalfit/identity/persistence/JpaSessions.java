package com.functionalfit.identity.persistence;

import com.functionalfit.identity.model.AuthSession;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.SessionRepository;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of sessions in the database. */
@ApplicationScoped
class JpaSessions implements SessionRepository {

  private static final String USABLE =
      " s.userId = :user and s.revokedAt is null and s.expiresAt > :now";

  // One statement of primary and unique keys: it runs with every request (rule AUTH-9).
  private static final String ACCESS =
      "SELECT u.id AS user_id, u.name, u.role, u.locale, c.id AS client_id, p.id AS staff_id"
          + " FROM auth_sessions a JOIN users u ON u.id = a.user_id"
          + " LEFT JOIN clients c ON c.user_id = u.id AND c.deleted_at IS NULL"
          + " LEFT JOIN staff_profiles p ON p.user_id = u.id"
          + " WHERE a.id = :session AND a.revoked_at IS NULL AND a.expires_at > :now"
          + " AND u.deleted_at IS NULL AND u.status = 'active'";

  private static final String USABLE_OF =
      "SELECT a.id FROM auth_sessions a JOIN users u ON u.id = a.user_id WHERE a.id IN (:ids)"
          + " AND a.revoked_at IS NULL AND a.expires_at > :now AND u.deleted_at IS NULL"
          + " AND u.status = 'active'";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(AuthSession session) {
    entityManager.persist(session);
    entityManager.flush();
  }

  @Override
  public Optional<AuthSession> findUsable(String tokenHash, Instant now) {
    return entityManager
        .createQuery(
            "select s from AuthSession s where s.tokenHash = :hash"
                + " and s.revokedAt is null and s.expiresAt > :now",
            AuthSession.class)
        .setParameter("hash", tokenHash)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Access> findAccess(long sessionId, Instant now) {
    SqlQuery query =
        SqlQuery.of(entityManager, ACCESS)
            .setParameter("session", sessionId)
            .setParameter("now", now);
    return query.rows().stream().findFirst().map(JpaSessions::access);
  }

  @Override
  public Set<Long> listUsable(Collection<Long> sessionIds, Instant now) {
    SqlQuery query =
        SqlQuery.of(entityManager, USABLE_OF)
            .setParameter("ids", sessionIds)
            .setParameter("now", now);
    return query.rows().stream().map(row -> Rows.id(row, "id")).collect(Collectors.toSet());
  }

  private static Access access(Tuple row) {
    String role = Rows.text(row, "role");
    boolean works = Set.of(Roles.STAFF, Roles.ADMIN).contains(role);
    return new Access(
        Rows.id(row, "user_id"),
        Rows.text(row, "name"),
        role,
        Rows.text(row, "locale"),
        Rows.id(row, "client_id"),
        works ? Rows.id(row, "staff_id") : null);
  }

  @Override
  public void touch(long sessionId, Instant seenAt, Instant expiresAt) {
    entityManager
        .createNativeQuery(
            "UPDATE auth_sessions SET last_seen_at = :seen, expires_at = :expires"
                + " WHERE id = :id AND revoked_at IS NULL")
        .setParameter("seen", seenAt)
        .setParameter("expires", expiresAt)
        .setParameter("id", sessionId)
        .executeUpdate();
  }

  @Override
  public List<AuthSession> list(long userId, Instant now, int offset, int limit) {
    return entityManager
        .createQuery(
            "select s from AuthSession s where" + USABLE + " order by s.lastSeenAt desc, s.id desc",
            AuthSession.class)
        .setParameter("user", userId)
        .setParameter("now", now)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(long userId, Instant now) {
    return entityManager
        .createQuery("select count(s) from AuthSession s where" + USABLE, Long.class)
        .setParameter("user", userId)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  public Optional<String> end(long userId, long sessionId, EndReason reason, Instant now) {
    return endRows(userId, "id = :id", sessionId, reason, now).stream().findFirst();
  }

  @Override
  public List<String> endAll(long userId, Long exceptSessionId, EndReason reason, Instant now) {
    // No session has id 0, so that one statement serves both cases.
    long spared = exceptSessionId == null ? 0 : exceptSessionId;
    return endRows(userId, "id <> :id", spared, reason, now);
  }

  private List<String> endRows(long userId, String which, long id, EndReason reason, Instant now) {
    String living = " WHERE user_id = :user AND revoked_at IS NULL AND " + which;
    List<?> hashes =
        entityManager
            .createNativeQuery("SELECT token_hash FROM auth_sessions" + living + " FOR UPDATE")
            .setParameter("user", userId)
            .setParameter("id", id)
            .getResultList();
    entityManager
        .createNativeQuery(
            "UPDATE auth_sessions SET revoked_at = :now, revoke_reason = :reason" + living)
        .setParameter("now", now)
        .setParameter("reason", reason.stored())
        .setParameter("user", userId)
        .setParameter("id", id)
        .executeUpdate();
    return hashes.stream().map(String::valueOf).toList();
  }
}
