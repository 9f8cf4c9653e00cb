package com.functionalfit.queue.worker;

import com.functionalfit.queue.model.ClaimedJob;
import java.time.Duration;

/** Sees runs begin and end, on their thread: for the log context and the measurements. */
public interface RunObserver {

  void started(ClaimedJob job);

  /**
   * @param failure null when the run went well
   */
  void ended(ClaimedJob job, Duration took, Throwable failure);
}
