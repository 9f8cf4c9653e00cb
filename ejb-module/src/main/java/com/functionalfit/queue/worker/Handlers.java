package com.functionalfit.queue.worker;

import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.persistence.PayloadCodec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which handler does which kind of job. */
public final class Handlers {

  private final Map<String, JobHandler<?>> byType = new HashMap<>();

  /**
   * @throws IllegalStateException when two handlers want the same kind
   */
  public Handlers(Iterable<? extends JobHandler<?>> handlers) {
    for (JobHandler<?> handler : handlers) {
      if (byType.put(handler.type().name(), handler) != null) {
        throw new IllegalStateException("Two handlers for " + handler.type().name());
      }
    }
  }

  /**
   * The handler of a job; nothing when this node knows no such kind, or only an older version of
   * it: a node of the newer version will.
   */
  public Optional<JobHandler<?>> find(ClaimedJob job) {
    return Optional.<JobHandler<?>>ofNullable(byType.get(job.type()))
        .filter(handler -> handler.type().payloadVersion() >= job.payloadVersion());
  }

  /** Whether this node does jobs of this kind and version. */
  boolean knows(JobType<?> type) {
    JobHandler<?> handler = byType.get(type.name());
    return handler != null && handler.type().payloadVersion() >= type.payloadVersion();
  }

  /** Reads the payload and does the work. */
  static <T> void run(JobHandler<T> handler, ClaimedJob job, RetryPolicy policy) throws Exception {
    JobType<T> type = handler.type();
    T payload = PayloadCodec.read(job.payload(), type.payload());
    boolean isLastTry = !policy.allowsRetryAfter(job.failuresWithThis());
    handler.onJob(
        new Job<>(job.id(), payload, job.attempt(), isLastTry, job.fence(), job.traceId()));
  }
}
