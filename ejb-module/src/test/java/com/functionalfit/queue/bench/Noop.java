package com.functionalfit.queue.bench;

import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A job that does nothing, or whatever the measurement wants to know. */
final class Noop implements JobHandler<Noop.Task> {

  private final QueueName queue;
  private final Consumer<Task> probe;

  /** A numbered job. */
  record Task(int number) {}

  private Noop(QueueName queue, Consumer<Task> probe) {
    this.queue = queue;
    this.probe = probe;
  }

  static JobType<Task> typeOf(QueueName queue) {
    return JobType.of("bench." + queue.text(), queue, Task.class);
  }

  static List<Noop> forAllQueues(Consumer<Task> probe) {
    return Arrays.stream(QueueName.values()).map(queue -> new Noop(queue, probe)).toList();
  }

  @Override
  public JobType<Task> type() {
    return typeOf(queue);
  }

  @Override
  public void onJob(Job<Task> job) {
    probe.accept(job.payload());
  }
}
