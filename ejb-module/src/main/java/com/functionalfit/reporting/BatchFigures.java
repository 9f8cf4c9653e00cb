package com.functionalfit.reporting;

import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.batch.BatchOperations.ExecutionFilter;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Figures about batch jobs. */
@ApplicationScoped
class BatchFigures {

  private static final Duration LATELY = Duration.ofHours(24);

  // The batch module is another deployment unit of the EAR and starts later than this one.
  @Inject private Instance<BatchOperations> operations;
  @Inject private StudioClock clock;

  BatchDashboard get() {
    return new BatchDashboard(
        count("STARTING", null) + count("STARTED", null),
        count("FAILED", clock.now().minus(LATELY)));
  }

  private long count(String status, Instant from) {
    return operations
        .get()
        .listExecutions(new ExecutionFilter(null, status, from, null), PageRequest.first(1))
        .total();
  }
}
