package com.functionalfit.queue.model;

import com.functionalfit.queue.JobType;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets a node that works begin with jobs it sends itself: they are written as taken, so nobody has
 * to claim them. Thread-safe.
 */
@FunctionalInterface
public interface Handover {

  /** Of a node that does not work: whoever claims a job runs it. */
  Handover NONE = type -> Optional.empty();

  /**
   * Promises a place to a job that is about to be written; nothing when the job had to wait here.
   * Whoever gets a place ends it, by one of its two verbs.
   */
  Optional<Place> reserve(JobType<?> type);

  /** A place for one job, from before it is written until its transaction has ended. */
  interface Place {

    /** Who is to be written down as the one that runs the job. */
    String node();

    /** How long the job is this node's, counted from the moment it is written. */
    Duration lease();

    /** The job is committed. Never throws. */
    void begin(ClaimedJob job);

    /** There will be no job. */
    void leave();
  }
}
