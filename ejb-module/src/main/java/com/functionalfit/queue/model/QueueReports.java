package com.functionalfit.queue.model;

import com.functionalfit.queue.JobDetails;
import com.functionalfit.queue.JobFilter;
import com.functionalfit.queue.JobView;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.QueueView;
import com.functionalfit.queue.ThroughputView;
import com.functionalfit.queue.WorkerView;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads what people want to know of the queues. */
public interface QueueReports {

  QueueView queue(QueueName queue);

  List<WorkerView> workers();

  List<ThroughputView> throughput(QueueName queue);

  Page<JobView> jobs(QueueName queue, JobFilter filter, PageRequest page);

  Optional<JobDetails> job(QueueName queue, long id);
}
