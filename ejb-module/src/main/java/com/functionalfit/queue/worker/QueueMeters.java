package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.persistence.QueueDepths;
import com.functionalfit.queue.persistence.QueueDepths.Depth;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Gauges of what is in the queues, under the words of the API. Every worker node tells them, and
 * all tell the same: take the maximum over nodes.
 */
final class QueueMeters {

  private static final List<String> KINDS =
      List.of("waiting", "delayed", "running", "failed", "quarantined");

  private final QueueDepths depths;
  private final Map<String, AtomicLong> jobs = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> oldest = new ConcurrentHashMap<>();

  QueueMeters(QueueDepths depths, MeterRegistry meters) {
    this.depths = depths;
    for (QueueName queue : QueueName.values()) {
      for (String kind : KINDS) {
        AtomicLong value = new AtomicLong();
        jobs.put(queue.text() + ' ' + kind, value);
        Gauge.builder("functionalfit.queue.jobs", value, AtomicLong::get)
            .tags(Tags.of("queue", queue.text(), "state", kind))
            .register(meters);
      }
      AtomicLong age = new AtomicLong();
      oldest.put(queue.text(), age);
      Gauge.builder("functionalfit.queue.oldest", age, AtomicLong::get)
          .baseUnit("seconds")
          .tag("queue", queue.text())
          .register(meters);
    }
  }

  /** Reads anew. */
  void refresh() {
    Map<String, Depth> found =
        depths.read().stream()
            .collect(Collectors.toMap(depth -> depth.queue().text() + ' ' + depth.kind(), d -> d));
    jobs.forEach((key, value) -> value.set(found.containsKey(key) ? found.get(key).jobs() : 0));
    oldest.forEach(
        (queue, value) -> {
          Depth waiting = found.get(queue + " waiting");
          value.set(waiting == null ? 0 : waiting.ageSeconds());
        });
  }
}
