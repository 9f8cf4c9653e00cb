package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.UncheckedSql;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.Handover;
import com.functionalfit.queue.model.Handover.Place;
import com.functionalfit.queue.model.Ticket;
import com.functionalfit.queue.persistence.Outbox.Draft;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The queue whose record is the database: writes on the connection of the caller's transaction. */
final class SqlJobQueue implements JobQueue {

  private final DataSource dataSource;
  private final AfterCommit afterCommit;
  private final Dispatch dispatch;
  private final Handover handover;
  private final StudioClock clock;
  private final Supplier<String> traceId;

  SqlJobQueue(
      DataSource dataSource,
      AfterCommit afterCommit,
      Dispatch dispatch,
      Handover handover,
      StudioClock clock,
      Supplier<String> traceId) {
    this.dataSource = dataSource;
    this.afterCommit = afterCommit;
    this.dispatch = dispatch;
    this.handover = handover;
    this.clock = clock;
    this.traceId = traceId;
  }

  @Override
  public <T> long send(JobType<T> type, T payload, SendOptions options) {
    afterCommit.requireTransaction();
    Draft draft = new Draft(type, PayloadCodec.write(payload), options, traceId.get());
    try (Connection connection = dataSource.getConnection()) {
      Optional<Long> own = sendToThisNode(connection, draft);
      return own.isPresent() ? own.get() : sendToAnyNode(connection, draft);
    } catch (SQLException e) {
      throw new UncheckedSql("A job could not be written", e);
    }
  }

  /** Nothing when this node has no place for the job, or another job of its key stands. */
  private Optional<Long> sendToThisNode(Connection connection, Draft draft) throws SQLException {
    Place place = draft.options().isForNow() ? handover.reserve(draft.type()).orElse(null) : null;
    if (place == null) {
      return Optional.empty();
    }
    boolean isWritten = false;
    try {
      ClaimedJob job = Outbox.writeTaken(connection, draft, place.node(), place.lease());
      afterCommit.whenEnded(committed -> end(place, job, committed));
      isWritten = true;
      return Optional.of(job.id());
    } catch (SQLIntegrityConstraintViolationException e) {
      return Optional.empty();
    } finally {
      if (!isWritten) {
        place.leave();
      }
    }
  }

  private long sendToAnyNode(Connection connection, Draft draft) throws SQLException {
    long id = Outbox.write(connection, draft);
    SendOptions options = draft.options();
    Instant dueAt = options.dueAt() != null ? options.dueAt() : clock.now().plus(options.delay());
    afterCommit.deliver(new Ticket(id, draft.type().queue(), dueAt), dispatch::push);
    return id;
  }

  private static void end(Place place, ClaimedJob job, boolean isCommitted) {
    if (isCommitted) {
      place.begin(job);
    } else {
      place.leave();
    }
  }
}
