package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.queue.QueueName;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

/** Which queues are paused; in the record, so that it outlives every node. Thread-safe. */
public final class QueueSwitches {

  private static final String PAUSED = "SELECT queue FROM queue_controls WHERE paused";
  private static final String SET =
      "INSERT INTO queue_controls (queue, paused, reason, updated_at)"
          + " VALUES (?, ?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE"
          + " paused = VALUES(paused), reason = VALUES(reason), updated_at = VALUES(updated_at)";

  private final PlainSql sql;

  public QueueSwitches(DataSource dataSource) {
    this.sql = new PlainSql(dataSource);
  }

  /** The paused queues. */
  public Set<QueueName> paused() {
    Set<QueueName> paused = EnumSet.noneOf(QueueName.class);
    sql.list(row -> row.getString(1), PAUSED)
        .forEach(name -> QueueName.find(name).ifPresent(paused::add));
    return paused;
  }

  /**
   * Pauses or resumes a queue, in the caller's transaction if there is one.
   *
   * @param reason at most 500 characters; null for none
   */
  public void set(QueueName queue, boolean paused, String reason) {
    sql.update(SET, queue.text(), paused, reason);
  }
}
