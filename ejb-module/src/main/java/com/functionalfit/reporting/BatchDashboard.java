package com.functionalfit.reporting;

import com.functionalfit.queue.QueueView;
import java.util.List;

/**
 * What whoever runs batch jobs looks at first.
 *
 * @param runningJobs executions under way
 * @param failedJobs24h executions of the last 24 hours that failed
 * @param queues of background jobs, the first served first
 */
public record BatchDashboard(long runningJobs, long failedJobs24h, List<QueueView> queues)
    implements Dashboard {

  public BatchDashboard {
    queues = List.copyOf(queues);
  }
}
