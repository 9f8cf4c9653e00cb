package com.functionalfit.queue.worker;

import com.functionalfit.queue.model.ClaimedJob.Claim;
import com.functionalfit.queue.persistence.JobRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Marks finished jobs in the record, many with one statement when many finish at once. Until then
 * their leases are renewed as if they ran. Thread-safe.
 */
final class Completions implements Runnable {

  private static final Logger LOG = Logger.getLogger(Completions.class);
  private static final int MAX_AT_ONCE = 200;
  private static final long PAUSE_MS = 500;

  private final JobRecord record;
  private final Set<Claim> open = new HashSet<>();
  private boolean closed;

  Completions(JobRecord record) {
    this.record = record;
  }

  synchronized void add(Claim claim) {
    open.add(claim);
    notifyAll();
  }

  /** Finished and not yet marked. */
  synchronized List<Claim> unmarked() {
    return List.copyOf(open);
  }

  /** Ends the loop once everything is marked, or at once when the record does not answer. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  @Override
  public void run() {
    try {
      for (List<Claim> batch = next(); !batch.isEmpty(); batch = next()) {
        mark(batch);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for finished jobs; empty when closed and done. */
  private synchronized List<Claim> next() throws InterruptedException {
    while (open.isEmpty() && !closed) {
      wait();
    }
    List<Claim> batch = new ArrayList<>(open);
    return batch.subList(0, Math.min(batch.size(), MAX_AT_ONCE));
  }

  private void mark(List<Claim> batch) throws InterruptedException {
    try {
      record.finish(batch);
      synchronized (this) {
        batch.forEach(open::remove);
      }
    } catch (RuntimeException e) {
      LOG.warnf("%d finished jobs cannot be marked yet: %s", batch.size(), e.getMessage());
      synchronized (this) {
        if (closed) {
          open.clear();
          return;
        }
      }
      Thread.sleep(PAUSE_MS);
    }
  }
}
