package com.functionalfit.reporting;

import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.batch.BatchOperations.ExecutionFilter;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.QueueAdministration;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Figures about batch jobs and queues. */
@ApplicationScoped
class BatchFigures {

  private static final Duration LATELY = Duration.ofHours(24);

  // The batch module is another deployment unit of the EAR and starts later than this one.
  @Inject private Instance<BatchOperations> operations;
  @Inject private QueueAdministration queues;
  @Inject private StudioClock clock;

  BatchDashboard get() {
    return new BatchDashboard(
        count("STARTING", null) + count("STARTED", null),
        count("FAILED", clock.now().minus(LATELY)),
        queues.listQueues());
  }

  private long count(String status, Instant from) {
    return operations
        .get()
        .listExecutions(new ExecutionFilter(null, status, from, null), PageRequest.first(1))
        .total();
  }
}
