package com.functionalfit.platform.health;

/**
 * What the probes of the management port ask. By JMX and not as a bean of the container, because a
 * call of such a bean waits until the application has started: for ever when it does not start, and
 * with it the management port and the end of the server.
 */
public interface NodeHealthMBean {

  /** Whether every part of the application is up. */
  boolean isStarted();

  /** Asks the database, briefly. */
  boolean isDatabaseUp();

  /** Asks Redis, briefly. */
  boolean isRedisUp();

  /** Whether the node does what its worker role promises; a restart helps when it does not. */
  boolean isWorkerConsuming();
}
