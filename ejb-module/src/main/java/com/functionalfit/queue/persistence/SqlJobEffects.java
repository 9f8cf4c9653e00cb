package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.persistence.UncheckedSql;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobEffects;
import com.functionalfit.queue.JobTakenOver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Effects as rows with a unique key, on the connection of the caller's transaction. */
final class SqlJobEffects implements JobEffects {

  // The row lock keeps the job in these hands until the effect is committed.
  private static final String OWN =
      "SELECT id FROM job WHERE id = ? AND fence = ? AND state = 'running' FOR UPDATE";
  private static final String WRITE = "INSERT INTO job_effects (job_id, effect) VALUES (?, ?)";

  private final DataSource dataSource;

  SqlJobEffects(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public boolean begin(Job<?> job, String effect) {
    try (Connection connection = dataSource.getConnection()) {
      List<Long> own = PlainSql.list(connection, row -> row.getLong(1), OWN, job.id(), job.fence());
      if (own.isEmpty()) {
        throw new JobTakenOver(job.id());
      }
      PlainSql.update(connection, WRITE, job.id(), effect);
      return true;
    } catch (SQLException e) {
      if (SqlErrors.isDuplicateKey(e, "uk_job_effects_effect")) {
        return false;
      }
      throw new UncheckedSql("An effect could not be written", e);
    }
  }
}
