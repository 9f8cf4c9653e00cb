package com.functionalfit.queue;

/**
 * Sends work to be done after the running transaction has committed.
 *
 * <p>The job is a row of that transaction: a rolled-back change sends nothing, a committed one is
 * never lost (rule CONC-3). The work is done at least once; a handler makes its effect happen once
 * by {@link JobEffects} or a natural key.
 */
public interface JobQueue {

  /**
   * Writes a job in the caller's transaction.
   *
   * @return id of the job that does the work; of the earlier one when that was kept or replaced
   * @throws IllegalStateException when no transaction is active, or the payload cannot be written
   *     as JSON
   */
  <T> long send(JobType<T> type, T payload, SendOptions options);

  /** Writes a job that is due at once. */
  default <T> long send(JobType<T> type, T payload) {
    return send(type, payload, SendOptions.NOW);
  }
}
