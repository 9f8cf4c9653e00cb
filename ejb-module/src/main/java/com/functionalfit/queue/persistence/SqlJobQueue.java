package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.UncheckedSql;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.Ticket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The queue whose record is the database: writes on the connection of the caller's transaction. */
final class SqlJobQueue implements JobQueue {

  private final DataSource dataSource;
  private final AfterCommit afterCommit;
  private final Dispatch dispatch;
  private final StudioClock clock;
  private final Supplier<String> traceId;

  SqlJobQueue(
      DataSource dataSource,
      AfterCommit afterCommit,
      Dispatch dispatch,
      StudioClock clock,
      Supplier<String> traceId) {
    this.dataSource = dataSource;
    this.afterCommit = afterCommit;
    this.dispatch = dispatch;
    this.clock = clock;
    this.traceId = traceId;
  }

  @Override
  public <T> long send(JobType<T> type, T payload, SendOptions options) {
    afterCommit.requireTransaction();
    String json = PayloadCodec.write(payload);
    long id;
    try (Connection connection = dataSource.getConnection()) {
      id = Outbox.write(connection, type, json, options, traceId.get());
    } catch (SQLException e) {
      throw new UncheckedSql("A job could not be written", e);
    }
    Instant dueAt = options.dueAt() != null ? options.dueAt() : clock.now().plus(options.delay());
    afterCommit.deliver(new Ticket(id, type.queue(), dueAt), dispatch::push);
    return id;
  }
}
