package com.functionalfit.platform.health;

import java.util.Map;

/**
 * What the probes of the management port ask. By JMX and not as a bean of the container, because a
 * call of such a bean waits until the application has started: for ever when it does not start, and
 * with it the management port and the end of the server.
 */
public interface NodeHealthMBean {

  /**
   * Whether things are as they must be, by name: started (every part of the application is up),
   * database, redis. Asks the services, briefly.
   */
  Map<String, Boolean> getFacts();

  /**
   * What this process does by itself, without a look at any backing service: a restart helps when
   * it stopped. By name: worker.
   */
  Map<String, Boolean> getPulse();
}
