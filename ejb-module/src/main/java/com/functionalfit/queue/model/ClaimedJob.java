package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.time.Duration;

/**
 * A job that this node owns until its lease runs out.
 *
 * @param payload JSON
 * @param attempt number of this try, crashed ones included
 * @param crashes how many tries ended with the death of their worker
 * @param fence number of this claim
 * @param traceId null when the sender had none
 * @param waited how long it was due before it was claimed
 */
public record ClaimedJob(
    long id,
    QueueName queue,
    String type,
    int payloadVersion,
    String payload,
    int attempt,
    int crashes,
    long fence,
    String traceId,
    Duration waited) {

  /** Failed tries when this one fails too; tries that died with their worker do not count. */
  public int failuresWithThis() {
    return attempt - crashes;
  }

  public Claim claim() {
    return new Claim(id, fence);
  }

  /** What proves the ownership of a job. */
  public record Claim(long id, long fence) {}
}
