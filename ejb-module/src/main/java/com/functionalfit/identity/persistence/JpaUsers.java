package com.functionalfit.identity.persistence;

import com.functionalfit.identity.model.RecoveryCode;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Users in the database. */
@ApplicationScoped
class JpaUsers implements UserRepository {

  private static final String UNIQUE_EMAIL = "uk_users_email_live";

  private static final String ERASE =
      "UPDATE users SET name = :name, email = CONCAT('erased-', id, '@invalid.invalid'),"
          + " password_hash = NULL, totp_secret_enc = NULL, totp_enabled_at = NULL,"
          + " version = version + 1 WHERE id = :id AND deleted_at IS NOT NULL";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public Optional<User> find(long id) {
    return Entities.find(entityManager, User.class, id).filter(user -> !user.isDeleted());
  }

  @Override
  public Optional<User> findByEmail(String email) {
    return entityManager
        .createQuery(
            "select u from User u where u.email = :email and u.deletedAt is null", User.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<User> lock(long id) {
    List<?> locked =
        entityManager
            .createNativeQuery(
                "SELECT id FROM users WHERE id = :id AND deleted_at IS NULL FOR UPDATE")
            .setParameter("id", id)
            .getResultList();
    if (locked.isEmpty()) {
      return Optional.empty();
    }
    User user = Entities.find(entityManager, User.class, id).orElseThrow();
    entityManager.refresh(user);
    return Optional.of(user);
  }

  @Override
  public boolean hasAdmin() {
    return !entityManager
        .createQuery("select u.id from User u where u.role = :role and u.deletedAt is null")
        .setParameter("role", Roles.ADMIN)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Long> lockActiveAdmins() {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "SELECT id FROM users WHERE role = 'admin' AND status = 'active'"
                    + " AND deleted_at IS NULL ORDER BY id FOR UPDATE")
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public void add(User user) {
    checkFree(user.email());
    noticingTakenEmail(() -> entityManager.persist(user));
  }

  @Override
  public void changeEmail(User user, String email) {
    checkFree(email);
    user.changeEmail(email);
    noticingTakenEmail(entityManager::flush);
  }

  @Override
  public void checkFree(String email) {
    if (findByEmail(email).isPresent()) {
      throw Refusal.invalid("email", FieldError.TAKEN);
    }
  }

  /** The unique key decides when two ask for an address at once. */
  private static void noticingTakenEmail(Runnable write) {
    try {
      write.run();
    } catch (PersistenceException e) {
      if (SqlErrors.isDuplicateKey(e, UNIQUE_EMAIL)) {
        throw Refusal.invalid("email", FieldError.TAKEN);
      }
      throw e;
    }
  }

  @Override
  public void recordLogin(long id, Instant at) {
    entityManager
        .createNativeQuery("UPDATE users SET last_login_at = :at WHERE id = :id")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean takeStep(long id, long step) {
    int taken =
        entityManager
            .createNativeQuery(
                "UPDATE users SET totp_last_step = :step WHERE id = :id"
                    + " AND (totp_last_step IS NULL OR totp_last_step < :step)")
            .setParameter("step", step)
            .setParameter("id", id)
            .executeUpdate();
    return taken == 1;
  }

  @Override
  public void forgetSteps(long id) {
    entityManager
        .createNativeQuery("UPDATE users SET totp_last_step = NULL WHERE id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void replaceRecoveryCodes(long userId, List<String> hashes, Instant now) {
    entityManager
        .createNativeQuery("DELETE FROM user_recovery_codes WHERE user_id = :user")
        .setParameter("user", userId)
        .executeUpdate();
    hashes.forEach(hash -> entityManager.persist(new RecoveryCode(userId, hash, now)));
  }

  @Override
  public boolean takeRecoveryCode(long userId, String hash, Instant now) {
    int taken =
        entityManager
            .createNativeQuery(
                "UPDATE user_recovery_codes SET used_at = :now"
                    + " WHERE user_id = :user AND code_hash = :hash AND used_at IS NULL")
            .setParameter("now", now)
            .setParameter("user", userId)
            .setParameter("hash", hash)
            .executeUpdate();
    return taken == 1;
  }

  @Override
  public void erase(long id, String name) {
    entityManager.flush();
    entityManager
        .createNativeQuery(ERASE)
        .setParameter("name", name)
        .setParameter("id", id)
        .executeUpdate();
    for (String table : List.of("auth_sessions", "one_time_tokens", "user_recovery_codes")) {
      entityManager
          .createNativeQuery("DELETE FROM " + table + " WHERE user_id = :id")
          .setParameter("id", id)
          .executeUpdate();
    }
  }
}
