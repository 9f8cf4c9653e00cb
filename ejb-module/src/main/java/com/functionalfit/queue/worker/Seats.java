package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.ClaimedJob.Claim;
import com.functionalfit.queue.model.Slots;
import com.functionalfit.queue.persistence.JobRecord;
import com.functionalfit.queue.persistence.JobRecord.Taken;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Where claimed jobs go: to a free slot, or in line for one. Jobs are seated by the one thread that
 * claims.
 */
final class Seats {

  private static final Logger LOG = Logger.getLogger(Seats.class);

  private final Slots slots;
  private final Ahead ahead;
  private final JobRecord record;
  private final Consumer<ClaimedJob> starter;

  /**
   * @param starter runs a job on another thread, in a slot that is taken
   */
  Seats(Slots slots, Ahead ahead, JobRecord record, Consumer<ClaimedJob> starter) {
    this.slots = slots;
    this.ahead = ahead;
    this.record = record;
    this.starter = starter;
  }

  /** How many more jobs of a queue may be claimed. */
  int free(QueueName queue) {
    return slots.free(queue) + ahead.room(queue);
  }

  /** Slots of a queue that nobody is in line for. On any thread. */
  int unclaimed(QueueName queue) {
    return ahead.isEmpty(queue) ? slots.free(queue) : 0;
  }

  /**
   * Puts a job that this node owns in line. On any thread.
   *
   * @param sinceNanos when it became this node's
   */
  void lineUp(ClaimedJob job, long sinceNanos) {
    ahead.add(job, sinceNanos);
  }

  /** Gives free slots to those who are in line for them; whether there were both. */
  boolean startWaiting(QueueName queue) {
    boolean any = false;
    while (slots.free(queue) > 0) {
      ClaimedJob job = ahead.poll(queue);
      if (job == null) {
        break;
      }
      start(job);
      any = true;
    }
    return any;
  }

  /**
   * Claims jobs of one queue and seats them. A job on which a worker died already gets a slot or is
   * not claimed: in line it would be suspected again when the next worker dies, of whatever. Where
   * some are left, nobody gets in line for a while, so that they have their turn at the slots.
   *
   * @return how many have a slot or are in line
   */
  int claim(QueueName queue, List<Long> ids) {
    Taken taken = record.claim(ids, slots.free(queue));
    if (taken.leftSuspects()) {
      ahead.close(queue);
    }
    for (ClaimedJob job : suspectsFirst(taken.jobs())) {
      if (slots.free(queue) > 0) {
        start(job);
      } else {
        ahead.add(job);
      }
    }
    return taken.jobs().size();
  }

  /** Lets others have what has been in line here for too long. On any thread. */
  void giveBackStale() {
    List<Claim> stale = ahead.stale();
    record.giveBack(stale, Duration.ZERO);
    ahead.remove(stale);
  }

  /** Lets others have a job that has no place here any more. On any thread. Never throws. */
  void giveBack(ClaimedJob job) {
    try {
      record.giveBack(List.of(job.claim()), Duration.ZERO);
    } catch (RuntimeException e) {
      LOG.warnf(
          "Job %d cannot be given back, its lease will run out: %s", job.id(), e.getMessage());
    }
  }

  /** Lets others have all that is in line here, for the end of the node. */
  void giveBackWaiting() {
    record.giveBack(ahead.takeAll(), Duration.ZERO);
  }

  private static List<ClaimedJob> suspectsFirst(List<ClaimedJob> claimed) {
    return claimed.stream().sorted(Comparator.comparing(job -> job.crashes() == 0)).toList();
  }

  private void start(ClaimedJob job) {
    slots.take(job.queue(), 1);
    starter.accept(job);
  }
}
