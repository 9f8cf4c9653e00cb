package com.functionalfit.dev;

/**
 * The stack cannot run; the message is one sentence a developer can act on, and then the errors of
 * the log it names.
 */
public class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailed(String message) {
    super(message);
  }

  public StartFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
