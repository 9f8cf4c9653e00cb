package com.functionalfit.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A user is being deleted (rule USER-4). Observers end what the person had; each adds what it did
 * to the counts of the one audit entry. The owner of client profiles observes at {@code
 * LIBRARY_AFTER}, so that everybody else still finds the client living.
 */
public final class UserRemoved {

  private final long userId;
  private final Long actorUserId;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /**
   * The removal of one user.
   *
   * @param actorUserId who deletes; null for the system
   */
  public UserRemoved(long userId, Long actorUserId) {
    this.userId = userId;
    this.actorUserId = actorUserId;
  }

  public long userId() {
    return userId;
  }

  public Long actorUserId() {
    return actorUserId;
  }

  /** Adds to a count, e.g. {@code registrationsCancelled}. */
  public void count(String what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  public Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
