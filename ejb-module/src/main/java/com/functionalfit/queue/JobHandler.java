package com.functionalfit.queue;

/**
 * Does the work of one kind of job. A CDI bean; called on a worker thread, outside of a
 * transaction, by several threads at a time.
 *
 * @param <T> type of the payload
 */
public interface JobHandler<T> {

  JobType<T> type();

  /**
   * Does the work, reading the present state by the ids of the payload. May be called again for the
   * same job. An interrupt means that the time is up or the job was taken over: end soon.
   *
   * @throws PermanentFailure when trying again cannot help
   * @throws RetryLater when the other side said when to come back
   * @throws Exception for everything else: tried again by the policy of the type
   */
  void onJob(Job<T> job) throws Exception;
}
