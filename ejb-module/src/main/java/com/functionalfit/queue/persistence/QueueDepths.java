package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.queue.QueueName;
import java.util.List;
import javax.sql.DataSource;

/** How much is in each queue, for measurements. */
public final class QueueDepths {

  private static final String DEPTHS =
      "SELECT queue, CASE WHEN state = 'waiting' AND due_at > UTC_TIMESTAMP(6) THEN 'delayed'"
          + " ELSE state END AS kind, COUNT(*) AS jobs,"
          + " TIMESTAMPDIFF(SECOND, MIN(due_at), UTC_TIMESTAMP(6)) AS age FROM job"
          + " WHERE state IN ('waiting', 'running', 'failed', 'quarantined') GROUP BY queue, kind";

  private final PlainSql sql;

  public QueueDepths(DataSource dataSource) {
    this.sql = new PlainSql(dataSource);
  }

  /** What there is; queues and kinds without jobs are missing. */
  public List<Depth> read() {
    return sql.list(
        row ->
            new Depth(
                QueueName.of(row.getString("queue")),
                row.getString("kind"),
                row.getLong("jobs"),
                row.getLong("age")),
        DEPTHS);
  }

  /**
   * Jobs of one queue and kind.
   *
   * @param kind waiting, delayed, running, failed or quarantined
   * @param ageSeconds how long the first of them is due; negative when it is not yet
   */
  public record Depth(QueueName queue, String kind, long jobs, long ageSeconds) {}
}
