package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.queue.JobHousekeeping;
import java.time.Duration;
import javax.sql.DataSource;

/** Deletes a few hundred rows at a time, so that no lock lives long. */
final class SqlJobHousekeeping implements JobHousekeeping {

  private static final int CHUNK = 500;
  private static final String REMOVE =
      "DELETE FROM job WHERE state = ? AND finished_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND"
          + " LIMIT "
          + CHUNK;
  private static final String FAILED =
      "SELECT COUNT(*) FROM job WHERE state IN ('failed', 'quarantined')";

  private final PlainSql sql;

  SqlJobHousekeeping(DataSource dataSource) {
    this.sql = new PlainSql(dataSource);
  }

  @Override
  public int removeFailed(Duration failedFor) {
    return remove("failed", failedFor);
  }

  @Override
  public long countFailed() {
    return sql.list(row -> row.getLong(1), FAILED).get(0);
  }

  private int remove(String state, Duration age) {
    int all = 0;
    int removed;
    do {
      removed = sql.update(REMOVE, state, age.toSeconds());
      all += removed;
    } while (removed == CHUNK);
    return all;
  }
}
