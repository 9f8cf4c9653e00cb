package com.functionalfit.housekeeping;

import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Supplier;

/** What batch job cleanup removes, and how old it has to be. */
@ApplicationScoped
class Leftovers {

  @PersistenceContext private EntityManager em;
  @Inject private StudioClock clock;
  @Inject private StudioSettings settings;

  /** Sessions and API tokens that ended. */
  @Produces
  @ApplicationScoped
  Chore sessions() {
    return days(
        "sessions",
        "auth_sessions WHERE LEAST(expires_at, COALESCE(revoked_at, expires_at)) < :before",
        30);
  }

  /** Links of invitations, resets and new addresses that nobody can use any more. */
  @Produces
  @ApplicationScoped
  Chore links() {
    return days("one-time-tokens", "one_time_tokens WHERE expires_at < :before", 7);
  }

  /** Answers that need not be repeated any more. */
  @Produces
  @ApplicationScoped
  Chore idempotencyKeys() {
    return days("idempotency-keys", "idempotency_keys WHERE expires_at < :before", 0);
  }

  /** Jobs that were done. */
  @Produces
  @ApplicationScoped
  Chore doneJobs() {
    return days("done-jobs", "job WHERE state = 'done' AND finished_at < :before", 7);
  }

  /** Jobs somebody put away. */
  @Produces
  @ApplicationScoped
  Chore discardedJobs() {
    return days("discarded-jobs", "job WHERE state = 'discarded' AND finished_at < :before", 30);
  }

  /** Runs of timers. */
  @Produces
  @ApplicationScoped
  Chore timerRuns() {
    return days("timer-runs", "timer_runs WHERE finished_at < :before", 90);
  }

  /** Uploaded files of clients, a day after their import. */
  @Produces
  @ApplicationScoped
  Chore importFiles() {
    return days("import-files", "client_import_files WHERE expires_at < :before", 0);
  }

  /** Copies of personal data nobody can fetch any more. */
  @Produces
  @ApplicationScoped
  Chore privacyFiles() {
    return days("privacy-files", "privacy_files WHERE expires_at < :before", 0);
  }

  /** Entries of the mail log. */
  @Produces
  @ApplicationScoped
  Chore mailLog() {
    return new Removal(
        "email-log",
        "email_log WHERE queued_at < :before",
        () -> Period.ofDays(settings.get(SettingKey.EMAIL_LOG_RETENTION_DAYS)));
  }

  /** The personal part of audit entries; their chain holds without it (rule AUD-4). */
  @Produces
  @ApplicationScoped
  Chore auditPersonal() {
    return new Removal(
        "audit-personal",
        "audit_personal WHERE created_at < :before",
        () -> Period.ofMonths(settings.get(SettingKey.AUDIT_PSEUDONYMISE_MONTHS)));
  }

  private Chore days(String name, String rows, int days) {
    return new Removal(name, rows, () -> Period.ofDays(days));
  }

  /** Deletes rows that are older than an age. */
  private final class Removal implements Chore {

    private final String name;
    private final String rows;
    private final Supplier<Period> age;

    Removal(String name, String rows, Supplier<Period> age) {
      this.name = name;
      this.rows = rows;
      this.age = age;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long count(Terms terms) {
      return ((Number)
              before(em.createNativeQuery("SELECT COUNT(*) FROM " + rows)).getSingleResult())
          .longValue();
    }

    @Override
    public Round next(Terms terms, long after, int limit) {
      return Round.of(
          before(em.createNativeQuery("DELETE FROM " + rows + " LIMIT " + limit)).executeUpdate());
    }

    private Query before(Query query) {
      LocalDate day = clock.today().minus(age.get());
      Instant moment =
          age.get().isZero() ? clock.now() : day.atStartOfDay(StudioClock.STUDIO_ZONE).toInstant();
      return query.setParameter("before", moment);
    }
  }
}
