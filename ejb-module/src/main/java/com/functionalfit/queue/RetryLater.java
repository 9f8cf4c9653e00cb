package com.functionalfit.queue;

import java.time.Duration;

/** The other side said when to come back, e.g. by Retry-After. Counts as a try. */
public class RetryLater extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  /**
   * @param message without personal data: it is stored and shown to administrators
   * @param pause how long to wait at least
   */
  public RetryLater(String message, Duration pause) {
    super(message);
    this.pause = pause;
  }

  public Duration pause() {
    return pause;
  }
}
