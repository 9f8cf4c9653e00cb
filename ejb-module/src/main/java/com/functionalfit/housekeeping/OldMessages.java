package com.functionalfit.housekeeping;

import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Moves messages that came to their end long ago into the archive, a few at a time. */
@ApplicationScoped
class OldMessages implements Chore {

  private static final String OLD =
      " FROM notifications WHERE status IN ('sent', 'failed', 'cancelled') AND created_at < :before";
  private static final String COLUMNS =
      "id, user_id, template_slug, dedupe_key, payload_enc, status, scheduled_for, sent_at, error,"
          + " entity_type, entity_id, created_at";

  @PersistenceContext private EntityManager em;
  @Inject private StudioClock clock;
  @Inject private StudioSettings settings;

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public long count(Terms terms) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*)" + OLD)
                .setParameter("before", before())
                .getSingleResult())
        .longValue();
  }

  @Override
  public Round next(Terms terms, long after, int limit) {
    List<?> ids =
        em.createNativeQuery("SELECT id" + OLD + " ORDER BY id LIMIT " + limit + " FOR UPDATE")
            .setParameter("before", before())
            .getResultList();
    if (ids.isEmpty()) {
      return Round.of(0);
    }
    em.createNativeQuery(
            "INSERT IGNORE INTO archive_notifications ("
                + COLUMNS
                + ") SELECT "
                + COLUMNS
                + " FROM notifications WHERE id IN :ids")
        .setParameter("ids", ids)
        .executeUpdate();
    return Round.of(
        em.createNativeQuery("DELETE FROM notifications WHERE id IN :ids")
            .setParameter("ids", ids)
            .executeUpdate());
  }

  private Instant before() {
    return clock.startOf(
        clock.today().minusDays(settings.get(SettingKey.NOTIFICATION_RETENTION_DAYS)));
  }
}
