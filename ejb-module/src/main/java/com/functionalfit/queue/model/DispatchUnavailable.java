package com.functionalfit.queue.model;

/** The dispatcher did not answer in time; the record does its work meanwhile, more slowly. */
public class DispatchUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DispatchUnavailable(Throwable cause) {
    super("The job dispatcher did not answer", cause);
  }
}
