package com.functionalfit.queue;

/** Trying again cannot help: the job is failed at once. */
public class PermanentFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message without personal data: it is stored and shown to administrators
   */
  public PermanentFailure(String message) {
    super(message);
  }

  /** With the reason behind it. */
  public PermanentFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
