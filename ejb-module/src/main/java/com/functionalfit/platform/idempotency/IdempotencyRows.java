package com.functionalfit.platform.idempotency;

import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.idempotency.IdempotencyKeys.Claim;
import com.functionalfit.platform.idempotency.IdempotencyKeys.StoredAnswer;
import com.functionalfit.platform.idempotency.IdempotencyKeys.Use;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The table behind {@link IdempotencyKeys}, each change in a transaction of its own. Claiming is
 * one insert: the unique key decides between parallel repetitions, on any number of nodes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotencyRows {

  private static final Duration LIFE = Duration.ofHours(24);

  // A node that died for good while it worked on the request must not block the key for a day.
  private static final Duration ABANDONED = Duration.ofSeconds(60);

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioClock clock;
  @Inject private FieldCipher cipher;

  /** Claims a key, or tells what became of its first use. */
  public Claim claim(Use use) {
    Instant now = clock.now();
    String keyHash = SecretTokens.sha256(use.key());
    int inserted =
        entityManager
            .createNativeQuery(
                "insert ignore into idempotency_keys"
                    + " (user_id, key_hash, route, body_sha256, status, expires_at, created_at,"
                    + " holder) values (?1, ?2, ?3, ?4, 'in_progress', ?5, ?6, ?7)")
            .setParameter(1, use.userId())
            .setParameter(2, keyHash)
            .setParameter(3, use.route())
            .setParameter(4, use.bodySha256())
            .setParameter(5, Timestamp.from(now.plus(LIFE)))
            .setParameter(6, Timestamp.from(now))
            .setParameter(7, use.holder())
            .executeUpdate();
    return inserted == 1 ? new Claim.First() : known(use, keyHash, now);
  }

  /** Keeps the answer of a first use, unless somebody else has taken the key over. */
  public void store(Use use, StoredAnswer answer) {
    entityManager
        .createNativeQuery(
            "update idempotency_keys set status = 'done', response_status = ?1,"
                + " response_headers = ?2, response_body_enc = ?3"
                + " where user_id = ?4 and key_hash = ?5 and holder = ?6")
        .setParameter(1, answer.status())
        .setParameter(2, answer.headers())
        .setParameter(3, cipher.encrypt(answer.body()))
        .setParameter(4, use.userId())
        .setParameter(5, SecretTokens.sha256(use.key()))
        .setParameter(6, use.holder())
        .executeUpdate();
  }

  /** Forgets a first use, unless it was answered or taken over. */
  public void release(Use use) {
    entityManager
        .createNativeQuery(
            "delete from idempotency_keys where user_id = ?1 and key_hash = ?2"
                + " and holder = ?3 and status = 'in_progress'")
        .setParameter(1, use.userId())
        .setParameter(2, SecretTokens.sha256(use.key()))
        .setParameter(3, use.holder())
        .executeUpdate();
  }

  /**
   * Forgets every use a node has not finished. Read first, because deleting by another condition
   * than a key would wait for the uses of other nodes; one that another node has taken over
   * meanwhile stays.
   *
   * @param holderPrefix how the holders of that node begin
   * @return how many
   */
  public int releaseOf(String holderPrefix) {
    List<?> unfinished =
        entityManager
            .createNativeQuery(
                "select id from idempotency_keys where status = 'in_progress'"
                    + " and left(holder, char_length(?1)) = ?1")
            .setParameter(1, holderPrefix)
            .getResultList();
    if (unfinished.isEmpty()) {
      return 0;
    }
    return entityManager
        .createNativeQuery(
            "delete from idempotency_keys where id in (?1) and status = 'in_progress'"
                + " and left(holder, char_length(?2)) = ?2")
        .setParameter(1, unfinished)
        .setParameter(2, holderPrefix)
        .executeUpdate();
  }

  /** Drops keys whose day is over. */
  public int removeExpired() {
    return entityManager
        .createNativeQuery("delete from idempotency_keys where expires_at < ?1 limit 1000")
        .setParameter(1, Timestamp.from(clock.now()))
        .executeUpdate();
  }

  private Claim known(Use use, String keyHash, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select route, body_sha256, status, response_status, response_headers,"
                    + " response_body_enc, created_at, expires_at from idempotency_keys"
                    + " where user_id = ?1 and key_hash = ?2")
            .setParameter(1, use.userId())
            .setParameter(2, keyHash)
            .getResultList();
    if (rows.isEmpty()) {
      // The first use released the key this very moment; the client's next try will be the first.
      return new Claim.InProgress();
    }
    Object[] row = (Object[]) rows.get(0);
    if (instant(row[7]).isBefore(now)) {
      return takeOver(use, keyHash, now, instant(row[6]));
    }
    if (!use.route().equals(row[0]) || !use.bodySha256().equals(row[1])) {
      return new Claim.Mismatch();
    }
    if ("done".equals(row[2])) {
      int status = ((Number) row[3]).intValue();
      String body = cipher.decrypt((byte[]) row[5]);
      return new Claim.Repeated(new StoredAnswer(status, (String) row[4], body));
    }
    boolean abandoned = instant(row[6]).plus(ABANDONED).isBefore(now);
    return abandoned ? takeOver(use, keyHash, now, instant(row[6])) : new Claim.InProgress();
  }

  /**
   * Of several who find the same key abandoned or expired, one takes it over: the row is changed
   * only while it is as it was read. Reading it with a lock instead would deadlock, because the
   * refused insert of every repetition leaves a shared lock on it.
   */
  private Claim takeOver(Use use, String keyHash, Instant now, Instant readCreatedAt) {
    int taken =
        entityManager
            .createNativeQuery(
                "update idempotency_keys set route = ?1, body_sha256 = ?2, status = 'in_progress',"
                    + " response_status = null, response_headers = null, response_body_enc = null,"
                    + " created_at = ?3, expires_at = ?4, holder = ?8"
                    + " where user_id = ?5 and key_hash = ?6 and created_at = ?7")
            .setParameter(1, use.route())
            .setParameter(2, use.bodySha256())
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, Timestamp.from(now.plus(LIFE)))
            .setParameter(5, use.userId())
            .setParameter(6, keyHash)
            .setParameter(7, Timestamp.from(readCreatedAt))
            .setParameter(8, use.holder())
            .executeUpdate();
    return taken == 1 ? new Claim.First() : new Claim.InProgress();
  }

  private static Instant instant(Object value) {
    return value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
  }
}
