package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.Ticket;
import com.functionalfit.queue.persistence.JobRecord;
import com.functionalfit.queue.persistence.JobRecord.Orphan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Says again what the dispatcher may have forgotten: jobs that are due and not running, and jobs
 * whose worker is gone. Every worker does so; saying it twice changes nothing.
 */
final class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration OVERDUE = Duration.ofSeconds(1);
  private static final int MAX_PUSH = 500;

  private final JobRecord record;
  private final Dispatch dispatch;

  Relay(JobRecord record, Dispatch dispatch) {
    this.record = record;
    this.dispatch = dispatch;
  }

  /** One pass over the record; answers how many jobs were said again. */
  int pass(Set<QueueName> paused) {
    List<Orphan> orphans = record.reap();
    for (Orphan orphan : orphans) {
      LOG.warnf(
          "Job %d: the lease of %s ran out, %s",
          orphan.id(),
          orphan.node(),
          orphan.isQuarantined() ? "quarantined: it may be what ends the workers" : "taken over");
    }
    List<Ticket> lost =
        orphans.stream()
            .filter(orphan -> !orphan.isQuarantined())
            .map(orphan -> new Ticket(orphan.id(), QueueName.of(orphan.queue()), Instant.EPOCH))
            .toList();
    dispatch.push(lost);
    int said = lost.size();
    for (QueueName queue : QueueName.values()) {
      if (!paused.contains(queue)) {
        List<Ticket> due = record.listDue(queue, OVERDUE, MAX_PUSH);
        if (!due.isEmpty()) {
          dispatch.push(due);
          said += due.size();
        }
      }
    }
    return said;
  }
}
