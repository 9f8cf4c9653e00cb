package com.functionalfit.queue;

import java.time.Duration;

/** Removes jobs that nobody needs any more, in small transactions of its own. */
public interface JobHousekeeping {

  /** Removes failed jobs that ended longer ago than this; answers how many. */
  int removeFailed(Duration failedFor);

  /** How many failed and quarantined jobs there are. */
  long countFailed();
}
