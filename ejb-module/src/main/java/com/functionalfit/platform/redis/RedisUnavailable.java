package com.functionalfit.platform.redis;

/** Redis did not answer in time. The caller goes on without it. */
public class RedisUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RedisUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
