package com.functionalfit.queue;

/** Whether anybody serves the queues. */
public interface QueueHealth {

  /** Whether a worker gave a sign of life within half a minute; false when nobody can tell. */
  boolean isServed();
}
