package com.functionalfit.queue;

/**
 * This run no longer owns its job: its lease ran out and another run has it, or a person took it
 * away. Nothing the late run still wants to write may count.
 */
public class JobTakenOver extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobTakenOver(long jobId) {
    super("Job " + jobId + " was taken over");
  }
}
