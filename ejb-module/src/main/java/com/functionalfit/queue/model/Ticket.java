package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.time.Instant;

/** What the dispatcher carries: which job waits in which queue, and from when on. */
public record Ticket(long jobId, QueueName queue, Instant dueAt) {}
