package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.util.List;
import java.util.Optional;

/** Where a person decides about jobs and queues, in the caller's transaction. */
public interface JobDesk {

  /** The state of a job of this queue, with its row locked. */
  Optional<JobState> lockState(QueueName queue, long id);

  /** Makes a failed or quarantined job wait again; false for others. */
  boolean retry(long id);

  /**
   * Makes the failed jobs of a queue wait again.
   *
   * @param jobType null for every type
   * @return their ids
   */
  List<Long> retryFailed(QueueName queue, String jobType);

  /** Gives a failed or quarantined job up; false for others. */
  boolean discard(long id);

  boolean isPaused(QueueName queue);

  /**
   * @param reason null for none
   */
  void setPaused(QueueName queue, boolean paused, String reason);
}
