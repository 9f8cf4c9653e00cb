package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.PushAddress;
import com.functionalfit.notifications.model.PushSubscriptions;
import com.functionalfit.platform.crypto.BlindIndex;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Browsers as rows; what they said of themselves is encrypted. */
@ApplicationScoped
class SqlPushSubscriptions implements PushSubscriptions {

  private static final String ADD =
      "INSERT INTO push_subscriptions"
          + " (user_id, endpoint_hash, endpoint_enc, p256dh_enc, auth_enc, created_at, updated_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE user_id = VALUES(user_id),"
          + " p256dh_enc = VALUES(p256dh_enc), auth_enc = VALUES(auth_enc), last_error = NULL,"
          + " updated_at = VALUES(updated_at)";

  @Inject private FieldCipher cipher;
  @Inject private BlindIndex index;
  @Inject private StudioClock clock;
  @Inject private PlainSql sql;

  @Override
  public long add(long userId, PushAddress address, int limit) {
    String hash = index.of(address.endpoint());
    LocalDateTime now = SqlMessages.utc(clock.now());
    sql.update(
        ADD,
        userId,
        hash,
        cipher.encrypt(address.endpoint()),
        cipher.encrypt(address.p256dh()),
        cipher.encrypt(address.auth()),
        now,
        now);
    listOf(userId).stream().skip(limit).forEach(id -> remove(userId, id));
    return sql.list(
            row -> row.getLong(1),
            "SELECT id FROM push_subscriptions WHERE endpoint_hash = ?",
            hash)
        .get(0);
  }

  @Override
  public List<Long> listOf(long userId) {
    return sql.list(
        row -> row.getLong(1),
        "SELECT id FROM push_subscriptions WHERE user_id = ? ORDER BY updated_at DESC, id DESC",
        userId);
  }

  @Override
  public Optional<PushAddress> find(long userId, long id) {
    return sql
        .list(
            this::address,
            "SELECT endpoint_enc, p256dh_enc, auth_enc FROM push_subscriptions"
                + " WHERE id = ? AND user_id = ?",
            id,
            userId)
        .stream()
        .findFirst();
  }

  @Override
  public boolean remove(long userId, long id) {
    return sql.update("DELETE FROM push_subscriptions WHERE id = ? AND user_id = ?", id, userId)
        == 1;
  }

  @Override
  public void removeAllOf(long userId) {
    sql.update("DELETE FROM push_subscriptions WHERE user_id = ?", userId);
  }

  @Override
  public void note(long id, String error) {
    sql.update(
        "UPDATE push_subscriptions SET last_error = ? WHERE id = ?",
        SqlMessages.shortened(error),
        id);
  }

  private PushAddress address(ResultSet row) throws SQLException {
    return new PushAddress(
        cipher.decrypt(row.getBytes("endpoint_enc")),
        cipher.decrypt(row.getBytes("p256dh_enc")),
        cipher.decrypt(row.getBytes("auth_enc")));
  }
}
