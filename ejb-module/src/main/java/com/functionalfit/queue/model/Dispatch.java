package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.util.Collection;
import java.util.List;

/**
 * Tells workers quickly that there is work. It may forget anything at any moment: the relay pushes
 * again what is due, and the claim is decided elsewhere.
 */
public interface Dispatch {

  /**
   * Announces jobs and rings the bell; a job that is announced already stays once. Never throws.
   */
  void push(Collection<Ticket> tickets);

  /**
   * Takes ids that are due, the longest due first.
   *
   * @param perMinute how many of the queue may start in a minute on all nodes; 0 for no limit
   * @throws DispatchUnavailable when the dispatcher does not answer
   */
  List<Long> pop(QueueName queue, int max, int perMinute);

  /** Calls back, on some thread, whenever work was announced anywhere. */
  void onBell(Runnable listener);

  /** Drops connections and makes new ones on next use. */
  void renew();
}
