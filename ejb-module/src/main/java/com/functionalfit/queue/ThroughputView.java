package com.functionalfit.queue;

import java.time.Instant;

/** What a queue did in one minute. */
public record ThroughputView(Instant minute, long done, long failed) {}
