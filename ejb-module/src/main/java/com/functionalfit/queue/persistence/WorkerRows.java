package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import javax.sql.DataSource;

/** The sign of life of a worker node. */
public final class WorkerRows {

  private static final String BEAT =
      "INSERT INTO queue_workers (node, started_at, seen_at, state, running, processed, cycle,"
          + " heap_mb) VALUES (?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ?, ?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE"
          + " seen_at = VALUES(seen_at), state = VALUES(state), running = VALUES(running),"
          + " processed = VALUES(processed), cycle = VALUES(cycle), heap_mb = VALUES(heap_mb)";
  private static final String ARRIVE = "DELETE FROM queue_workers WHERE node = ?";
  private static final String FORGET =
      "DELETE FROM queue_workers WHERE seen_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY";

  private final PlainSql sql;
  private final String node;

  public WorkerRows(DataSource dataSource, String node) {
    this.sql = new PlainSql(dataSource);
    this.node = node;
  }

  /** The node starts: what is left of its former life, and of nodes long gone, is removed. */
  public void arrive() {
    sql.update(ARRIVE, node);
    sql.update(FORGET);
  }

  /**
   * The node lives.
   *
   * @param state working, draining or stopped
   * @param processed jobs since the node started
   * @param cycle number of the running cycle, from 1
   */
  public void beat(String state, int running, long processed, int cycle, int heapMb) {
    sql.update(BEAT, node, state, running, processed, cycle, heapMb);
  }
}
