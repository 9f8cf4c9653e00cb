package com.functionalfit.queue.worker;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.queue.model.ClaimedJob;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * Around every run: the system acts, log lines name the job and the request it came from, and the
 * run is measured.
 */
public final class RunContext implements RunObserver {

  private static final String JOB = "jobId";
  private static final String REQUEST = "requestId";
  private static final int TRACE_LENGTH = 32;
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final CurrentCaller caller;
  private final MeterRegistry meters;

  public RunContext(CurrentCaller caller, MeterRegistry meters) {
    this.caller = caller;
    this.meters = meters;
  }

  MeterRegistry meters() {
    return meters;
  }

  /** The request id of a trace id: the same digits, written as a UUID. */
  static String requestId(String traceId) {
    if (traceId == null || traceId.length() != TRACE_LENGTH) {
      return UUID.randomUUID().toString();
    }
    return traceId.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  @Override
  public void started(ClaimedJob job) {
    String requestId = requestId(job.traceId());
    MDC.put(JOB, Long.toString(job.id()));
    MDC.put(REQUEST, requestId);
    caller.bind(Caller.system(requestId));
    timer("functionalfit.queue.wait", job).register(meters).record(job.waited());
  }

  @Override
  public void ended(ClaimedJob job, Duration took, Throwable failure) {
    caller.clear();
    MDC.remove(REQUEST);
    MDC.remove(JOB);
    timer("functionalfit.queue.run", job)
        .tag("type", job.type())
        .tag("outcome", failure == null ? "done" : "failed")
        .register(meters)
        .record(took);
  }

  /** With the buckets that percentiles over all nodes are made of. */
  private static Timer.Builder timer(String name, ClaimedJob job) {
    return Timer.builder(name)
        .tag("queue", job.queue().text())
        .publishPercentileHistogram()
        .minimumExpectedValue(SHORTEST)
        .maximumExpectedValue(LONGEST);
  }
}
