package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.ChannelChoices;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;

/** Choices as rows. */
@ApplicationScoped
class SqlChannelChoices implements ChannelChoices {

  private static final String CHOOSE =
      "INSERT INTO notification_channels (user_id, sms, web_push, created_at, updated_at)"
          + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE sms = VALUES(sms),"
          + " web_push = VALUES(web_push), updated_at = VALUES(updated_at)";
  private static final String PHONE =
      "SELECT COALESCE(c.phone_enc, s.phone_enc) FROM users u"
          + " LEFT JOIN clients c ON c.user_id = u.id AND c.deleted_at IS NULL"
          + " LEFT JOIN staff_profiles s ON s.user_id = u.id"
          + " WHERE u.id = ? AND u.deleted_at IS NULL AND u.status = 'active'";

  @Inject private FieldCipher cipher;
  @Inject private StudioClock clock;
  @Inject private PlainSql sql;

  @Override
  public Choice of(long userId) {
    return sql
        .list(
            row -> new Choice(row.getBoolean("sms"), row.getBoolean("web_push")),
            "SELECT sms, web_push FROM notification_channels WHERE user_id = ?",
            userId)
        .stream()
        .findFirst()
        .orElse(Choice.NONE);
  }

  @Override
  public void choose(long userId, Choice choice) {
    LocalDateTime now = SqlMessages.utc(clock.now());
    sql.update(CHOOSE, userId, choice.sms(), choice.webPush(), now, now);
  }

  @Override
  public void forget(long userId) {
    sql.update("DELETE FROM notification_channels WHERE user_id = ?", userId);
  }

  @Override
  public Optional<String> phoneOf(long userId) {
    return sql.list(row -> Optional.ofNullable(row.getBytes(1)), PHONE, userId).stream()
        .flatMap(Optional::stream)
        .map(cipher::decrypt)
        .map(PhoneNumber::normalise)
        .findFirst();
  }
}
